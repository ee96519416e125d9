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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    private record Version(List<FileTime> modified, long size, String hash) {}

    private final Map<List<Path>, Version> versions = new ConcurrentHashMap<>();

    @Inject
    Configuration configuration;

    /** The address under which the file as it is now may be kept for ever; without a version while it is missing. */
    public String url(String path) {
        return "/theme/" + path + find(path).map(file -> "?v=" + hash(file)).orElse("");
    }

    Optional<Asset> find(String path) {
        return within(configuration.theme().resolve("assets"), path);
    }

    /** The file of that name in the folder; nothing outside it and nothing hidden, not even by a link. */
    static Optional<Asset> within(Path folder, String path) {
        if (!SAFE.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(path).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            List<Path> parts = Asset.parts(file);
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Asset(path, parts));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of the file's bytes; read again only when one of its parts has changed. */
    String hash(Asset file) {
        try {
            List<FileTime> modified = new ArrayList<>();
            long size = 0;
            for (Path part : file.parts()) {
                BasicFileAttributes now = Files.readAttributes(part, BasicFileAttributes.class);
                modified.add(now.lastModifiedTime());
                size += now.size();
            }
            Version known = versions.get(file.parts());
            if (known == null || !known.modified().equals(modified) || known.size() != size) {
                known = new Version(modified, size, sha256(file.bytes()));
                versions.put(file.parts(), known);
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
