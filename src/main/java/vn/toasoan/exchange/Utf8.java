package vn.toasoan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/** Bytes to text, strictly: what isn't UTF-8 is refused, since a guess would put wrong letters into the paper. */
public final class Utf8 {
    private Utf8() {}

    /** @throws Problem {@code invalid} with {@code not-utf8} */
    public static String decode(byte[] bytes, int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.invalid(Mistake.of("", "not-utf8"));
        }
    }

    /**
     * Reads all of it.
     *
     * @param most bytes
     * @throws Problem 413 {@code too-large}; {@code invalid} with {@code not-utf8}
     */
    public static String read(InputStream in, int most) {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problem.of(413, "too-large");
            }
            return decode(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
