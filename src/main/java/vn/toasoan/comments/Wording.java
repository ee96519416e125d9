package vn.toasoan.comments;

import vn.toasoan.vietnamese.LanguageScore;
import vn.toasoan.vietnamese.NormalForm;

/**
 * What a comment says, looked at once for all phases.
 *
 * @param raw as it came, invisible characters and all
 * @param text in normal form, no white space at the ends
 * @param score how Vietnamese the text is
 */
record Wording(String raw, String text, LanguageScore score) {
    /** In code points of the text. */
    static final int MAX_LENGTH = 3_000;

    static Wording of(String raw) {
        String text = NormalForm.of(raw).strip();
        return new Wording(raw, text, LanguageScore.of(text));
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
