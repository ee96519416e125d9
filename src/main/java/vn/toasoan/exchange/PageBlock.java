package vn.toasoan.exchange;

import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.markup.Figure;

/**
 * One block of a page's text.
 *
 * @param markdown written as that kind, for a text as a plain paragraph
 * @param text as the page has it
 */
record PageBlock(Kind kind, String markdown, String text) {
    private static final int LONGEST_CROSSHEAD = 120;

    /** Three such lines in a row are verse, or a list: no text has that many crossheads with nothing between. */
    private static final int MOST_CROSSHEADS_IN_A_ROW = 2;

    private static final Pattern BEGINNING = Pattern.compile("[“\"‘'«]*[\\p{Lu}\\p{Nd}].*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;,][”\"’')»\\]]*");

    enum Kind {
        TEXT,
        ITEM,
        FIGURE
    }

    static PageBlock text(String line) {
        return new PageBlock(Kind.TEXT, PlainText.paragraph(line), line);
    }

    static PageBlock item(String line) {
        return new PageBlock(Kind.ITEM, "- " + PlainText.paragraph(line), line);
    }

    static PageBlock figure(Figure figure) {
        return new PageBlock(Kind.FIGURE, figure.toMarkdown(), figure.caption());
    }

    static String markdown(List<PageBlock> blocks) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                boolean list = blocks.get(i).kind == Kind.ITEM && blocks.get(i - 1).kind == Kind.ITEM;
                body.append(list ? "\n" : "\n\n");
            }
            body.append(isCrosshead(blocks, i) ? "## " + PlainText.line(blocks.get(i).text) : blocks.get(i).markdown);
        }
        return body.toString();
    }

    private static boolean isCrosshead(List<PageBlock> blocks, int at) {
        int first = at;
        int end = at;
        while (first > 0 && blocks.get(first - 1).looksLikeCrosshead()) {
            first--;
        }
        while (end < blocks.size() && blocks.get(end).looksLikeCrosshead()) {
            end++;
        }
        return end > at && end < blocks.size() && end - first <= MOST_CROSSHEADS_IN_A_ROW;
    }

    private boolean looksLikeCrosshead() {
        return kind == Kind.TEXT
                && text.length() <= LONGEST_CROSSHEAD
                && BEGINNING.matcher(text).matches()
                && !SENTENCE_END.matcher(text).matches();
    }
}
