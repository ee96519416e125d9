package vn.toasoan.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A name under which articles appear, with a page of its own. It may belong to an account or to nobody here. */
@Entity
@Table(name = "pen_name")
public class PenName {
    @Id
    private Long id;

    private String name;
    private String slug;
    private String bio = "";

    @Column(name = "account_id")
    private Long accountId;

    protected PenName() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public String bio() {
        return bio;
    }
}
