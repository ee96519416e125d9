package vn.toasoan.vietnamese;

/** Capitals with a dot each, as papers shorten names: {@code N.V.A.}, {@code N.T.Hoa}, {@code Q.1}, {@code P.Bến Nghé}. */
final class Initials {

    private Initials() {}

    /**
     * The end of the initials that begin at {@code start}, or {@code start} where none do. A single one counts only where
     * more follows without a space: the last word of {@code vitamin A.} is none.
     */
    static int end(String text, int start) {
        int i = start;
        int letters = 0;
        for (int dot = capitalEnd(text, i);
                dot > i && dot < text.length() && text.charAt(dot) == '.';
                dot = capitalEnd(text, i)) {
            i = dot + 1;
            letters++;
        }
        if (letters == 0 || letters == 1 && !CharKind.isAt(text, i, CharKind.LETTER | CharKind.DIGIT)) {
            return start;
        }
        int last = capitalEnd(text, i);
        return CharKind.isAt(text, last, CharKind.WORD_PART) ? i : last;
    }

    /** Behind the capital at {@code i} and its marks; {@code i} where there is none. */
    private static int capitalEnd(String text, int i) {
        if (!CharKind.isAt(text, i, CharKind.UPPER)) {
            return i;
        }
        int end = i + CharKind.width(text, i);
        while (CharKind.isAt(text, end, CharKind.MARK)) {
            end += CharKind.width(text, end);
        }
        return end;
    }
}
