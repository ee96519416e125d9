package vn.toasoan.exchange;

import java.util.List;
import vn.toasoan.vietnamese.NormalForm;

/** The lines of a page that are the article's: each in normal form, none blank. */
final class PageLines {
    private PageLines() {}

    static List<String> of(String text) {
        List<String> lines = NormalForm.of(text)
                .lines()
                .map(NormalForm::line)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.subList(0, end(lines));
    }

    private static int end(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (PageMarks.is(PageMarks.REPLY, lines.get(i))) {
                return i > 0 && PageMarks.is(PageMarks.COMMENTER, lines.get(i - 1)) ? i - 1 : i;
            }
            if (PageMarks.is(PageMarks.END, lines.get(i)) || aside(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** One of the words alone may well be a crosshead. */
    private static boolean aside(List<String> lines, int i) {
        return i + 1 < lines.size()
                && PageMarks.is(PageMarks.ASIDE_FIRST, lines.get(i))
                && PageMarks.is(PageMarks.ASIDE_SECOND, lines.get(i + 1));
    }

    /** What a line of a list says; empty when it is none. */
    static String bullet(String line) {
        return line.startsWith("•") ? line.substring(1).strip() : "";
    }
}
