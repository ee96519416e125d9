package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL is run. It refuses to run as root, so root has to give its rights away: to an account without any, if
 * that account can reach the files; in a user namespace, where files stay root's; or with the data folder reached as the
 * folder the process stands in, which needs no right to walk there.
 */
final class Privileges {
    private final List<String> prefix;
    private final Path binaries;
    private final Account owner;
    private final boolean standing;

    private Privileges(List<String> prefix, Path binaries, Account owner, boolean standing) {
        this.prefix = prefix;
        this.binaries = binaries;
        this.owner = owner;
        this.standing = standing;
    }

    /**
     * Finds the way that works here.
     *
     * @param binaries PostgreSQL's folder
     * @param parent the folder the data folder is in
     * @throws Stop if there is none
     */
    static Privileges choose(Path binaries, Path parent) {
        if (!Account.current().isRoot()) {
            return new Privileges(List.of(), binaries, null, false);
        }
        Account nobody = Account.unprivileged();
        Privileges dropped = new Privileges(nobody.dropping(), binaries, nobody, false);
        if (dropped.reaches(parent)) {
            return dropped;
        }
        Privileges namespace = new Privileges(nobody.namespace(), binaries, Account.ROOT, false);
        if (namespace.reaches(parent)) {
            return namespace;
        }
        Privileges standing = new Privileges(nobody.dropping(), traversable(binaries), nobody, true);
        if (standing.reaches(Path.of("/"))) {
            return standing;
        }
        throw Stop.fault("database.root", Setting.DB_URL.environmentName());
    }

    private boolean reaches(Path parent) {
        List<String> test = new ArrayList<>(prefix);
        test.addAll(List.of("sh", "-c", "test -x \"$0\" && test -x \"$1\""));
        test.add(binary("postgres"));
        test.add(parent.toString());
        return Tools.succeeds(test.toArray(new String[0]));
    }

    /** A copy of the binaries where any account can reach them. */
    private static Path traversable(Path binaries) {
        Path key = binaries.getParent().getFileName();
        Path copy = Path.of("/var/lib/toasoan").resolve("postgres-" + key);
        try {
            if (!Files.isDirectory(copy)) {
                Path fresh = Path.of(copy + ".new");
                Trees.delete(fresh);
                Files.createDirectories(copy.getParent());
                Modes.set(copy.getParent(), "rwxr-xr-x");
                Trees.copy(binaries, fresh);
                Files.move(fresh, copy);
            }
            return copy;
        } catch (IOException e) {
            throw Stop.fault("database.root", Setting.DB_URL.environmentName());
        }
    }

    /** Sees to it that the data folder belongs to whom PostgreSQL will run as; it may have run otherwise last time. */
    void own(Path data) throws IOException {
        if (owner != null && !owner.owns(data)) {
            Trees.give(data, owner.user(), owner.group());
        }
    }

    /**
     * A process of PostgreSQL on a data folder.
     *
     * @param signal what the process gets when the launcher dies
     * @param arguments for the program; the data folder it learns from its environment
     */
    ProcessBuilder process(String signal, String program, Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(binary(program)));
        command.addAll(arguments);
        // The signal is chosen last: a change of rights would make the kernel forget it.
        command = Tools.join(prefix, Tools.bound(signal, command));
        ProcessBuilder builder = new ProcessBuilder(Tools.apart(command)).directory(data.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("PGDATA", standing ? "/proc/self/cwd" : data.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    private String binary(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }
}
