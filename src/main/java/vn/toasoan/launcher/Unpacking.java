package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Lays out in the home what the jar carries, once for each build; a new jar's files replace the old ones'. */
final class Unpacking {
    private final Boot boot;
    private final Home home;

    Unpacking(Boot boot, Home home) {
        this.boot = boot;
        this.home = home;
    }

    /** The layout of this jar, unpacked now unless it was before. */
    Layout layout(Jdk jdk) throws IOException {
        String key = boot.key();
        Path folder = home.runtime().resolve(key);
        if (!Files.isDirectory(folder)) {
            deleteOthers();
            unpack(folder, jdk);
            // What unpacking left in the heap would stay there for as long as the newspaper runs.
            System.gc();
        }
        return new Layout(folder);
    }

    private void deleteOthers() throws IOException {
        Files.createDirectories(home.runtime());
        Modes.set(home.runtime(), "rwxr-xr-x");
        try (DirectoryStream<Path> old = Files.newDirectoryStream(home.runtime())) {
            for (Path folder : old) {
                Trees.delete(folder);
            }
        }
    }

    private void unpack(Path folder, Jdk jdk) throws IOException {
        Path fresh = home.runtime().resolve("unpacking");
        Layout layout = new Layout(fresh);
        Files.createDirectories(layout.postgres());
        Modes.set(fresh, "rwxr-xr-x");
        Modes.set(layout.postgres(), "rwxr-xr-x");
        boot.unpackPostgres(layout.postgres());
        boot.copy("ROOT.war", layout.application());
        unpackServer(layout, jdk);
        // Under its final name it is whole, whenever the launcher was killed.
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void unpackServer(Layout layout, Jdk jdk) throws IOException {
        Path jar = layout.folder().resolve("payara-micro.jar");
        boot.copy("payara-micro.jar", jar);
        Path log = home.logs().resolve("unpacking.log");
        Process process = new ProcessBuilder(Tools.bound(
                        "KILL",
                        List.of(
                                jdk.java().toString(),
                                "-jar",
                                jar.toString(),
                                "--rootdir",
                                layout.server().toString(),
                                "--outputlauncher")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        waitFor(process, log);
        Files.delete(jar);
        layout.keepPristine();
    }

    private static void waitFor(Process process, Path log) throws IOException {
        try {
            if (process.waitFor() != 0) {
                throw Stop.fault("unpacking.failed", log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
