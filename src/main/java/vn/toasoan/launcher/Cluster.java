package vn.toasoan.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * PostgreSQL's data folder, made at the first start. Its superuser has no password and no way in but the single-user
 * mode of a stopped server; the application owns a database of its own and may connect to that, over loopback alone.
 */
final class Cluster {
    static final String NAME = "toasoan";

    private static final String ACCESS = "host " + NAME + " " + NAME + " 127.0.0.1/32 scram-sha-256\n";

    private static final List<String> SINGLE_USER = List.of("--single", "-j", "-cexit_on_error=on", "postgres");

    private final Home home;
    private final Privileges privileges;

    Cluster(Home home, Privileges privileges) {
        this.home = home;
        this.privileges = privileges;
    }

    /** Makes the data folder unless it is there. Killed halfway, it starts over the next time. */
    void make() throws IOException {
        if (Files.isDirectory(home.database())) {
            return;
        }
        Path fresh = home.folder().resolve("database.new");
        Trees.delete(fresh);
        Modes.ownFolder(fresh);
        privileges.own(fresh);
        initialize(fresh);
        Files.write(fresh.resolve("pg_hba.conf"), ACCESS.getBytes(StandardCharsets.US_ASCII));
        createDatabase(fresh);
        Files.move(fresh, home.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialize(Path data) throws IOException {
        // The same order and the same letters on every machine: nothing is left to the system's locales.
        List<String> arguments = List.of(
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        run(privileges.process("KILL", "initdb", data, arguments), null);
    }

    private void createDatabase(Path data) throws IOException {
        String password = randomPassword();
        Modes.writeOwn(home.databasePassword(), password + "\n");
        File input = Files.createTempFile(home.run(), "sql", null).toFile();
        try {
            Modes.writeOwn(input.toPath(), statements(password));
            run(privileges.process("KILL", "postgres", data, SINGLE_USER), input);
        } finally {
            Files.deleteIfExists(input.toPath());
        }
    }

    private static String statements(String password) {
        return "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "';\n\n" + "CREATE DATABASE " + NAME + " OWNER "
                + NAME + ";\n\n";
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void run(ProcessBuilder builder, File input) throws IOException {
        if (input != null) {
            builder.redirectInput(input);
        }
        File log = home.logs().resolve("postgres.log").toFile();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        try {
            if (builder.start().waitFor() != 0) {
                throw Stop.fault("database.failed", log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    String password() throws IOException {
        return Files.readString(home.databasePassword(), StandardCharsets.UTF_8).strip();
    }
}
