package vn.toasoan.markup;

import java.util.ArrayList;
import java.util.List;

/** A body cut where its author put blank lines: the grain in which two people's edits are merged. */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * The blocks of a body, each with the blank lines behind it (the first also with those in front), so that
     * {@link #join} gives the same characters back. Empty for an empty body.
     */
    public static List<String> split(String body) {
        List<String> blocks = new ArrayList<>();
        int start = 0;
        boolean inText = false;
        boolean blankSeen = false;
        for (int line = 0; line < body.length(); ) {
            int next = lineAfter(body, line);
            boolean blank = body.substring(line, next).isBlank();
            if (!blank && inText && blankSeen) {
                blocks.add(body.substring(start, line));
                start = line;
            }
            inText |= !blank;
            blankSeen = blank;
            line = next;
        }
        if (start < body.length()) {
            blocks.add(body.substring(start));
        }
        return blocks;
    }

    /** The body the blocks were cut from. */
    public static String join(List<String> blocks) {
        return String.join("", blocks);
    }

    private static int lineAfter(String body, int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end + 1;
    }
}
