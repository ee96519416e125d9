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
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
            any |= text.charAt(i) > 0x2FF;
            if (marks > MAX_MARKS) {
                return text;
            }
        }
        return any ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
