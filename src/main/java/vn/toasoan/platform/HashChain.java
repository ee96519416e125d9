package vn.toasoan.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A chain of records, each sealed with the one before it: SHA-256 over the previous hash and each field, every field led by its length. */
public final class HashChain {
    /** What stands before the first record: 32 zero bytes. */
    public static final byte[] FIRST = new byte[32];

    private HashChain() {}

    /** @param fields in an order that never changes; null counts as empty */
    public static byte[] hash(byte[] previous, List<String> fields) {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (String field : fields) {
            byte[] bytes = (field == null ? "" : field).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
