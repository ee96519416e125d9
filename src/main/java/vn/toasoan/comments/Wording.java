package vn.toasoan.comments;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.LanguageScore;
import vn.toasoan.vietnamese.NormalForm;

/**
 * What a comment says, looked at once for all phases.
 *
 * @param raw as it came, invisible characters and all
 * @param text in normal form, no white space at the ends
 * @param spelled the text as its words are counted: cries shortened (quáááá), Ð as Đ
 * @param score how Vietnamese that is
 */
record Wording(String raw, String text, String spelled, LanguageScore score) {
    /** In code points of the text. */
    static final int MAX_LENGTH = 3_000;

    private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\u20E3]");

    /** A letter drawn out: the same three times or more, whichever of them carries the mark. */
    private static final int DRAWN_OUT = 3;

    static Wording of(String raw) {
        String text = NormalForm.of(raw).strip();
        String spelled = spelled(text);
        return new Wording(raw, text, spelled, LanguageScore.of(spelled));
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Capital eth is what many old keyboards write for Đ: it looks the same and is meant so. */
    private static String spelled(String text) {
        String plain = SELECTORS.matcher(text).replaceAll("").replace('Ð', 'Đ').replace('ð', 'đ');
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int end = endOfRun(plain, i);
            out.append(end - i < DRAWN_OUT ? plain.substring(i, end) : spokenLetter(plain, i, end));
            i = end;
        }
        return out.toString();
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        if (Character.isLetter(text.charAt(start))) {
            char base = base(text.charAt(start));
            while (end < text.length() && base(text.charAt(end)) == base) {
                end++;
            }
        }
        return end;
    }

    private static char spokenLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 127) {
                return text.charAt(i);
            }
        }
        return text.charAt(start);
    }

    private static char base(char c) {
        char letter = c < 128
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(letter);
    }
}
