package vn.toasoan.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Right;

/** A person's account. What a person signs articles with is a {@link PenName}. */
@Entity
@SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private Long id;

    private String username;

    @Column(name = "full_name")
    private String fullName;

    private String password;
    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "account_role",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "role_code"))
    @OrderBy("position")
    private List<Role> roles = new ArrayList<>();

    protected Account() {}

    Account(String username, String fullName, String password, List<Role> roles, Instant createdAt) {
        this.username = username;
        this.fullName = fullName;
        this.password = password;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public boolean active() {
        return active;
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }

    String password() {
        return password;
    }

    Actor actor(String address) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        roles.forEach(role -> rights.addAll(role.rights()));
        return new Actor(id, username, rights, address);
    }
}
