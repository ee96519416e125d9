package vn.toasoan.vietnamese;

import java.text.Normalizer;

/** NFC in linear time: the normalizer sorts a pile of marks in the square of its height, and no writing piles them. */
final class Composition {
    /** The bound of UAX #15's Stream-Safe Text Format. */
    private static final int MAX_MARKS = 30;

    private Composition() {}

    /** The text in NFC; as it is where marks are piled too high. */
    static String of(String text) {
        int marks = 0;
        boolean settled = true;
        for (int i = 0; i < text.length() && marks <= MAX_MARKS; i++) {
            char c = text.charAt(i);
            settled &= isSettled(c);
            marks = !isSettled(c) && isMark(c) ? marks + 1 : 0;
        }
        return settled || marks > MAX_MARKS ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Western and Vietnamese letters, quotation marks and dashes are NFC wherever they stand. */
    private static boolean isSettled(char c) {
        return c < 0x300 || c >= 0x1EA0 && c < 0x1F00 || c >= 0x2010 && c < 0x2028;
    }

    static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
