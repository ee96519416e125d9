package vn.toasoan.vietnamese;

/** Headlines where room is short. */
public final class Headline {

    /** What tells that a headline goes on; it counts as part of the shortened one. */
    private static final String ELLIPSIS = " ...";

    private Headline() {}

    /**
     * The headline itself where it has at most {@code max} characters, else cut at a word boundary and ended by
     * {@code " ..."}, together at most {@code max} characters (code points in NFC). A comma or dash left at the cut goes
     * too; a first word longer than the room is cut within.
     *
     * @throws IllegalArgumentException if {@code max} leaves no room for a letter before the ellipsis
     */
    public static String shorten(String headline, int max) {
        if (max <= ELLIPSIS.length()) {
            throw new IllegalArgumentException("No room for a headline in " + max + " characters");
        }
        String line = NormalForm.line(headline);
        if (line.codePointCount(0, line.length()) <= max) {
            return line;
        }
        int room = line.offsetByCodePoints(0, max - ELLIPSIS.length());
        int cut = line.lastIndexOf(' ', room);
        return withoutTail(line, cut > 0 ? cut : room) + ELLIPSIS;
    }

    private static String withoutTail(String line, int end) {
        int cut = end;
        while (cut > 0 && " ,;:-–—".indexOf(line.charAt(cut - 1)) >= 0) {
            cut--;
        }
        return line.substring(0, cut == 0 ? end : cut);
    }
}
