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
    Long id;

    String name;
    String slug;
    String bio = "";

    @Column(name = "account_id")
    Long accountId;

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
