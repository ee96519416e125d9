package vn.toasoan.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Right;

/** A post in the newsroom and the rights granted to it. */
@Entity
public class Role {
    public static final String ADMIN = "admin";

    @Id
    private String code;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_right", joinColumns = @JoinColumn(name = "role_code"))
    @Column(name = "right_code")
    @Enumerated(EnumType.STRING)
    private Set<Right> rights = EnumSet.noneOf(Right.class);

    protected Role() {}

    Set<Right> rights() {
        return rights;
    }

    public String code() {
        return code;
    }

    /** What the newsroom calls it: {@code Phóng viên}. */
    public String title() {
        return Messages.text("role." + code);
    }
}
