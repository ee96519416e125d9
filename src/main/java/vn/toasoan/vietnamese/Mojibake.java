package vn.toasoan.vietnamese;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 (RFC 3629) whose bytes were read as Windows-1252: {@code Tiáº¿ng}. Only what Vietnamese texts hold is read back:
 * Latin letters, punctuation, symbols and emoji.
 */
final class Mojibake {
    /** Read wrongly twice, seldom more often. */
    private static final int TIMES = 3;

    private Mojibake() {}

    static String decode(String text) {
        String read = Composition.of(text);
        String remnants = read;
        for (int i = 0; i < TIMES; i++) {
            String again = MojibakeReading.of(read);
            String plain = LostBytes.asTheyStand(again);
            if (plain.equals(read)) {
                break;
            }
            remnants = again;
            read = plain;
        }
        return Composition.of(LostBytes.restored(remnants));
    }

    static String encode(String text) {
        StringBuilder out = new StringBuilder(2 * text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(octet < 0 ? Western.letter(octet & 0xFF) : (char) octet);
        }
        return out.toString();
    }
}
