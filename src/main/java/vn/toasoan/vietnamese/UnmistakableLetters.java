package vn.toasoan.vietnamese;

/** The letters that, in running text, only Vietnamese has among the languages of the Latin script. */
final class UnmistakableLetters {
    private static final String LETTERS = "đơưảạấầẩẫậắằẳẵặẻếềểễệỉịỏốồổỗộớờởỡợủụứừửữựỷỹ";

    private static final boolean[] TABLE = new boolean[0x1F00];

    static {
        LETTERS.chars().forEach(c -> TABLE[c] = true);
    }

    private UnmistakableLetters() {}

    /** @param c in lower case */
    static boolean contains(char c) {
        return c < TABLE.length && TABLE[c];
    }
}
