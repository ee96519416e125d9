package vn.toasoan.vietnamese;

/**
 * VIQR (RFC 1456): ^ ( + behind the vowel for hat, breve and horn, then ' ` ? ~ . for the tone; dd for đ; a backslash
 * before a sign that is meant as itself.
 */
final class Viqr {
    private static final char ESCAPE = '\\';

    private Viqr() {}

    static String decode(String text) {
        if (!hasKeys(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            i = Character.isLetter(text.charAt(i)) ? word(text, i, out) : other(text, i, out);
        }
        return out.toString();
    }

    private static boolean hasKeys(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE || ViqrKey.isKey(c) || (c | 32) == 'd' && (text.charAt(i - 1) | 32) == 'd') {
                return true;
            }
        }
        return false;
    }

    private static int word(String text, int start, StringBuilder out) {
        ViqrReading reading = ViqrReading.at(text, start);
        out.append(reading.written());
        return reading.end();
    }

    private static int other(String text, int i, StringBuilder out) {
        boolean escapes = text.charAt(i) == ESCAPE && i > 0 && i + 1 < text.length() && escapes(text, i);
        out.append(text.charAt(escapes ? i + 1 : i));
        return escapes ? i + 2 : i + 1;
    }

    /** Only where the next sign would be taken for a key: the backslashes of a path stay. */
    private static boolean escapes(String text, int backslash) {
        char before = text.charAt(backslash - 1);
        char next = text.charAt(backslash + 1);
        return Character.isLetter(before) || ViqrKey.isKey(before)
                ? next == ESCAPE || ViqrKey.isKey(next) || (next | 32) == 'd' && (before | 32) == 'd'
                : false;
    }
}
