package vn.toasoan.vietnamese;

/** Which letters belong to Vietnamese, and which to it alone among the languages of the Latin script. */
final class VietnameseLetters {
    private static final String OTHERS_HAVE_TOO = "àáâãèéêìíòóôõùúýăĩũẹẽọỳỵ";
    private static final String ALONE = "đơưảạấầẩẫậắằẳẵặẻếềểễệỉịỏốồổỗộớờởỡợủụứừửữựỷỹ";

    private static final int RANGE = 0x1F00;
    private static final byte[] KIND = kinds();

    private VietnameseLetters() {}

    /** Whether a lower-case letter with a diacritic is one of the alphabet, in any tone. */
    static boolean marked(char c) {
        return c < RANGE && KIND[c] > 0;
    }

    /** Whether, in running text, only Vietnamese has this lower-case letter. */
    static boolean only(char c) {
        return c < RANGE && KIND[c] > 1;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[RANGE];
        OTHERS_HAVE_TOO.chars().forEach(c -> kinds[c] = 1);
        ALONE.chars().forEach(c -> kinds[c] = 2);
        return kinds;
    }
}
