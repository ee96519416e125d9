package vn.toasoan.platform;

import java.util.Objects;
import java.util.Set;

/**
 * Who asks for something: a person of the newsroom with rights, a reader, or the system itself.
 *
 * @param accountId the account, null for a reader and the system
 * @param name the username, {@code reader} or {@code system}
 * @param address the client's address, empty where there is none
 */
public record Actor(Long accountId, String name, Set<Right> rights, String address) {
    public Actor {
        Objects.requireNonNull(name);
        rights = Set.copyOf(rights);
        Objects.requireNonNull(address);
    }

    public static Actor reader(String address) {
        return new Actor(null, "reader", Set.of(), address);
    }

    /** The program acting for the newsroom: schedules, the first content. */
    public static Actor system() {
        return new Actor(null, "system", Set.of(Right.values()), "");
    }

    public boolean signedIn() {
        return accountId != null;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The one place where a missing right is refused: 401 for strangers, 403 for people. */
    public void must(Right right) {
        if (!may(right)) {
            throw accountId == null ? Problem.unauthorized() : Problem.forbidden();
        }
    }

    /** For what any person of the newsroom may do. */
    public void mustBeSignedIn() {
        if (!signedIn()) {
            throw Problem.unauthorized();
        }
    }
}
