package vn.toasoan.vietnamese;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** UTF-8 whose bytes were read as Windows-1252, as browsers read it: bytes without a letter are C1 controls. */
final class Mojibake {
    private static final Map<Character, Byte> BYTES = bytes();

    private Mojibake() {}

    static String decode(String text) {
        String decoded = Words.replace(text, c -> BYTES.containsKey((char) c), Mojibake::run);
        // The second byte of à is a no-break space, which many programs make a plain one.
        String whole = decoded.equals(text) ? text : decoded.replace("Ã ", "à");
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    /** Letters that stand for bytes; those that are no UTF-8 stay. */
    private static String run(String letters) {
        ByteBuffer bytes = ByteBuffer.allocate(letters.length());
        letters.chars().forEach(c -> bytes.put(BYTES.get((char) c)));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return letters;
        }
    }

    private static Map<Character, Byte> bytes() {
        Charset western = Charset.forName("windows-1252");
        Map<Character, Byte> bytes = new HashMap<>();
        for (int b = 0x80; b <= 0xFF; b++) {
            char c = new String(new byte[] {(byte) b}, western).charAt(0);
            bytes.put(c == '\uFFFD' ? (char) b : c, (byte) b);
        }
        return Map.copyOf(bytes);
    }
}
