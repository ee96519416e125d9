package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An account of the operating system, by numbers. */
final class Account {
    static final Account ROOT = new Account(0, 0);

    /** {@code nobody}: has a name on nearly every system, which initdb asks for. */
    private static final int NOBODY = 65_534;

    private final int user;
    private final int group;

    private Account(int user, int group) {
        this.user = user;
        this.group = group;
    }

    /** Whose process this is, as far as it matters: root or not. */
    static Account current() {
        return Tools.succeeds("sh", "-c", "test \"$(id -u)\" = 0") ? ROOT : new Account(NOBODY, NOBODY);
    }

    /** The account of PostgreSQL's own package if it is there, else nobody. */
    static Account unprivileged() {
        try {
            for (String line : Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
                String[] fields = line.split(":");
                if (fields.length > 3 && fields[0].equals("postgres") && !fields[2].equals("0")) {
                    return new Account(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        } catch (IOException | NumberFormatException e) {
            return new Account(NOBODY, NOBODY);
        }
        return new Account(NOBODY, NOBODY);
    }

    boolean isRoot() {
        return user == 0;
    }

    int user() {
        return user;
    }

    int group() {
        return group;
    }

    boolean owns(Path path) throws IOException {
        return Files.getAttribute(path, "unix:uid").equals(user);
    }

    /** Runs a command as this account. */
    List<String> dropping() {
        return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
    }

    /** Runs a command in a namespace where root is seen as this account, and has no more rights than it. */
    List<String> namespace() {
        return List.of("unshare", "--user", "--map-user=" + user, "--map-group=" + group);
    }
}
