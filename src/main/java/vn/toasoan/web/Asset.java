package vn.toasoan.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A file of the theme as readers get it.
 *
 * @param name as addresses say it
 * @param hash of its bytes
 */
public record Asset(String name, byte[] bytes, String hash) {
    private static final int HASH_IN_URL = 12;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    static Asset of(String name, byte[] bytes) {
        return new Asset(name, bytes, sha256(bytes));
    }

    /** Whether files so named are given to readers. */
    static boolean isAllowed(String name) {
        return TYPES.containsKey(extension(name));
    }

    public String type() {
        return TYPES.get(extension(name));
    }

    /** Whether a browser may take it for a page of its own, which could hold scripts. */
    public boolean isDocument() {
        return extension(name).equals("svg");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
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
