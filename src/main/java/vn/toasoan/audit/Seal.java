package vn.toasoan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The chain's arithmetic: SHA-256 over the previous hash and each field, every field led by its length. */
final class Seal {
    static final byte[] FIRST = new byte[32];

    private Seal() {}

    static byte[] hash(byte[] previous, List<String> fields) {
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
