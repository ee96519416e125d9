package vn.toasoan.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Google's Brotli, where there is a library of it for this machine. */
final class Brotli {
    /** Of 0 to 11: smaller than gzip's best in about the time of its usual. */
    private static final int QUALITY = 5;

    private Brotli() {}

    static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    /** @return null where it isn't available */
    static byte[] compress(byte[] gzip) {
        if (!isAvailable()) {
            return null;
        }
        try {
            return Encoder.compress(Encodings.ungzip(gzip), new Encoder.Parameters().setQuality(QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
