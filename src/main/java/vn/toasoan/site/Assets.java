package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.toasoan.platform.Configuration;

/** The theme's files beside its templates: styles, scripts, pictures. An edited file gets another address. */
@ApplicationScoped
public class Assets {
    private static final Pattern SAFE =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final int HASH_IN_URL = 12;

    private record Version(FileTime modified, long size, String hash) {}

    private final Map<Path, Version> versions = new ConcurrentHashMap<>();

    @Inject
    Configuration configuration;

    /** The address under which the file as it is now may be kept for ever; without a version while it is missing. */
    public String url(String path) {
        return "/theme/" + path + find(path).map(file -> "?v=" + hash(file)).orElse("");
    }

    Optional<Path> find(String path) {
        return within(configuration.theme().resolve("assets"), path);
    }

    /** The file of that name in the folder; nothing outside it and nothing hidden, not even by a link. */
    static Optional<Path> within(Path folder, String path) {
        if (!SAFE.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(path).toRealPath();
            return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of the file's bytes; read again only when the file has changed. */
    String hash(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Version known = versions.get(file);
            if (known == null || !known.modified().equals(now.lastModifiedTime()) || known.size() != now.size()) {
                known = new Version(now.lastModifiedTime(), now.size(), sha256(Files.readAllBytes(file)));
                versions.put(file, known);
            }
            return known.hash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_IN_URL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
