package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the unpacked parts of one build lie. */
final class Layout {
    private final Path folder;

    Layout(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    boolean hasPostgres() {
        return Files.exists(postgres().resolve("bin"));
    }

    Path application() {
        return folder.resolve("ROOT.war");
    }

    Path server() {
        return folder.resolve("payara");
    }

    Path serverJar() {
        return server().resolve("launch-micro.jar");
    }

    private Path domain() {
        return server().resolve("config").resolve("domain.xml");
    }

    private Path pristineDomain() {
        return folder.resolve("domain.xml");
    }

    /** To be called once, right after unpacking. */
    void keepPristine() throws IOException {
        Files.copy(domain(), pristineDomain());
        Path logging = server().resolve("config").resolve("logging.properties");
        String text = Files.readString(logging, StandardCharsets.ISO_8859_1);
        Files.write(logging, text.replace("ansiColor=true", "ansiColor=false").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Forgets the last deployment: the server would deploy it again beside the new one, and be ready twice. */
    void restorePristine() throws IOException {
        Files.copy(pristineDomain(), domain(), StandardCopyOption.REPLACE_EXISTING);
        Trees.delete(server().resolve("applications"));
        Trees.delete(server().resolve("generated"));
    }
}
