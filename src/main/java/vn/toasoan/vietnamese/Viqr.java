package vn.toasoan.vietnamese;

/**
 * VIQR (RFC 1456): ^ ( + behind the vowel for hat, breve and horn, then ' ` ? ~ . for the tone; dd for đ; a backslash
 * before a sign that is meant as itself. Who escapes a full stop or a question mark escapes them all; where nobody does,
 * {@link ViqrStop} tells them from tones.
 */
final class Viqr {
    private static final char ESCAPE = '\\';

    private Viqr() {}

    static String decode(String text) {
        if (!hasKeys(text)) {
            return text;
        }
        boolean strict = text.contains("\\.") || text.contains("\\?");
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            i = Character.isLetter(text.charAt(i)) ? word(text, i, strict, out) : other(text, i, out);
        }
        return out.toString();
    }

    /** Where a sign behind a vowel would be read as its mark, a backslash stands between. */
    static String encode(String text) {
        String composed = Composition.of(text);
        StringBuilder out = new StringBuilder(composed.length() * 2);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (i > 0 && needsEscape(composed.charAt(i - 1), c)) {
                out.append(ESCAPE);
            }
            write(c, out);
        }
        return out.toString();
    }

    private static boolean needsEscape(char before, char c) {
        return (c == ESCAPE || ViqrKey.isKey(c)) && (Letters.isVowel(before) || before == ESCAPE)
                || (c | 32) == 'd' && (before | 32) == 'd';
    }

    private static void write(char c, StringBuilder out) {
        char lower = Character.toLowerCase(c);
        Tone tone = Letters.tone(lower);
        char letter = Letters.toneless(lower);
        Mark mark = Mark.of(letter);
        boolean capital = c != lower;
        if (letter == 'đ') {
            out.append(capital ? "DD" : "dd");
            return;
        }
        char bare = Mark.without(letter);
        out.append(!Letters.isVowel(letter) ? c : capital ? Character.toUpperCase(bare) : bare);
        out.append(mark == null ? "" : ViqrKey.of(mark)).append(ViqrKey.of(tone));
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

    private static int word(String text, int start, boolean strict, StringBuilder out) {
        ViqrReading reading = ViqrReading.at(text, start, strict);
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
        boolean taken = next == ESCAPE || ViqrKey.isKey(next) || (next | 32) == 'd' && (before | 32) == 'd';
        return taken && (Character.isLetter(before) || before == ESCAPE || ViqrKey.isKey(before));
    }
}
