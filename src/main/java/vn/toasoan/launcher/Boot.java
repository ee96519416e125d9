package vn.toasoan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/** What the jar carries under {@code boot/}: the application, its server, and PostgreSQL. */
final class Boot {
    private static final String FOLDER = "boot/";
    private static final String INSIDE = "WEB-INF/";

    private final Path jar;

    Boot(Path jar) {
        this.jar = jar;
    }

    static Boot ofThisJar() throws IOException {
        try {
            return new Boot(Path.of(Boot.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Changes whenever anything carried changes. Taken from the sums the jar stores anyway, so that it costs nothing. */
    String key() throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return checksum(sums.toString());
    }

    static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Texts.VIETNAMESE, "%08x", sum.getValue());
    }

    void copy(String name, Path target) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getJarEntry(FOLDER + name))) {
            Files.copy(in, target);
        }
    }

    /** Lays out the application's own classes and libraries as {@code classes} and {@code lib}. */
    void unpackClasses(Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                ZipInputStream archive =
                        new ZipInputStream(file.getInputStream(file.getJarEntry(FOLDER + "ROOT.war")))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().startsWith(INSIDE) && !entry.isDirectory()) {
                    Path target = folder.resolve(entry.getName().substring(INSIDE.length()));
                    Files.createDirectories(target.getParent());
                    Files.copy(archive, target);
                }
            }
        }
    }

    /** Unpacks PostgreSQL's binaries, if the jar was built with some for this kind of machine. */
    void unpackPostgres(Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<JarEntry> archive = file.stream()
                    .filter(entry -> entry.getName().startsWith(FOLDER + "postgres-"))
                    .findFirst();
            if (archive.isPresent()) {
                try (InputStream in = new XZInputStream(file.getInputStream(archive.get()))) {
                    new Tar(in).unpackInto(folder);
                }
            }
        }
    }
}
