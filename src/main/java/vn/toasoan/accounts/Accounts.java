package vn.toasoan.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The newsroom's people: who there is, and taking in a new one. */
@ApplicationScoped
public class Accounts {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int SHORTEST_PASSWORD = 8;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public List<Account> all(Actor actor) {
        actor.must(Right.MANAGE_ACCOUNTS);
        return entities.createQuery("select a from Account a order by a.username", Account.class)
                .getResultList();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public List<Role> roles() {
        return entities.createQuery("select r from Role r order by r.position", Role.class)
                .getResultList();
    }

    /** @throws Problem {@code invalid} for a name that is taken or no username, a short password, an unknown role */
    @Transactional
    public Account create(Actor actor, String username, String fullName, String password, List<String> roleCodes) {
        actor.must(Right.MANAGE_ACCOUNTS);
        check(username, fullName, password, roleCodes);
        return add(actor, username, fullName.strip(), password, roleCodes);
    }

    Account add(Actor actor, String username, String fullName, String password, List<String> roleCodes) {
        Account account = new Account(username, fullName, passwords.hash(password), named(roleCodes), clock.instant());
        entities.persist(account);
        audit.record(actor, "account.created", "account/" + account.id(), username + " " + roleCodes);
        return account;
    }

    private void check(String username, String fullName, String password, List<String> roleCodes) {
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw Problem.invalid(Mistake.of("username", "username"));
        }
        if (exists(username)) {
            throw Problem.invalid(Mistake.of("username", "username-taken"));
        }
        if (fullName == null || fullName.isBlank()) {
            throw Problem.invalid(Mistake.of("fullName", "required"));
        }
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw Problem.invalid(Mistake.of("password", "password-short", SHORTEST_PASSWORD));
        }
        if (roleCodes.isEmpty() || named(roleCodes).size() != roleCodes.size()) {
            throw Problem.invalid(Mistake.of("roles", "role-unknown"));
        }
    }

    private boolean exists(String username) {
        return !entities.createQuery("select a.id from Account a where a.username = :username", Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    private List<Role> named(List<String> codes) {
        return roles().stream().filter(role -> codes.contains(role.code())).toList();
    }
}
