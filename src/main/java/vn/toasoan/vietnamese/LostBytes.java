package vn.toasoan.vietnamese;

/**
 * Letters of which a program on the way dropped or changed the last byte, because it took it for a control character, a
 * no-break space or a soft hyphen; the syllable tells which letter it was.
 */
final class LostBytes {
    /** What is left of a letter, and the letters it may have been, the most frequent first. */
    private static final String[][] REMNANTS = {
        {"á»", "ềọờỏửỠ"}, {"áº", "ậẠ"}, {"Ã", "àíÁÍÝ"}, {"Ä", "Đ"}, {"Æ", "Ơ"}, {"Â", "\u00A0"}
    };

    /** What stands behind à within a syllable: where a space stands between, it was a no-break space. */
    private static final String[] AFTER_A = {"i", "o", "u", "y", "m", "n", "ng", "nh"};

    private LostBytes() {}

    static String restored(String text) {
        return text;
    }
}
