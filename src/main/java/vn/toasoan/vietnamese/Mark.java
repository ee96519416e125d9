package vn.toasoan.vietnamese;

/** What makes another letter of a vowel: hat (<i>mũ</i>), breve (<i>trăng</i>) and horn (<i>móc</i>). */
enum Mark {
    HAT("aeo", "âêô"),
    BREVE("a", "ă"),
    HORN("ou", "ơư");

    private static final String MARKED = "ăâêôơư";
    private static final String BARE = "aaeoou";

    private final String takers;
    private final String taken;

    Mark(String takers, String taken) {
        this.takers = takers;
        this.taken = taken;
    }

    /** The letter with this mark, in place of any other mark; NUL where it takes none. Lower case, no tone. */
    char on(char letter) {
        int index = takers.indexOf(without(letter));
        return index < 0 ? '\0' : taken.charAt(index);
    }

    /** The letter without its mark; any other letter stays. Lower case, no tone. */
    static char without(char letter) {
        int index = MARKED.indexOf(letter);
        return index < 0 ? letter : BARE.charAt(index);
    }

    /** The mark a letter carries, or null. Lower case, no tone. */
    static Mark of(char letter) {
        for (Mark mark : values()) {
            if (mark.taken.indexOf(letter) >= 0) {
                return mark;
            }
        }
        return null;
    }
}
