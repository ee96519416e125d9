package vn.toasoan.exchange;

import java.util.List;
import java.util.regex.Matcher;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * What stands before an article's text: {@code (source) - description}, headline, sapo. The description is the sapo once
 * more; description and sapo may each be absent.
 *
 * @param source empty = the paper itself
 * @param length how many lines it takes
 */
record PageHead(String headline, String sapo, String source, int length) {

    /** @throws Problem {@code invalid} when there are too few lines for a page */
    static PageHead of(List<String> lines) {
        if (lines.size() < 2) {
            throw Problem.invalid(Mistake.of("", "not-a-page"));
        }
        int headline = headlineAt(lines);
        String description = headline == 0 ? "" : withoutPrefix(lines.get(0));
        String below = headline + 1 < lines.size() ? withoutPrefix(lines.get(headline + 1)) : "";
        boolean repeated = same(description, below);
        boolean sapoBelow = repeated || headline == 0 && isText(below, lines.get(headline));
        String source = source(headline == 0 && sapoBelow ? lines.get(1) : lines.get(0));
        String sapo = !sapoBelow ? description : repeated ? longer(description, below) : below;
        return new PageHead(lines.get(headline), sapo, source, headline + (sapoBelow ? 2 : 1));
    }

    /**
     * The same line around another is the description and the sapo around the headline, or else the headline, the sapo and a
     * photo: then the longer one tells.
     */
    private static int headlineAt(List<String> lines) {
        String first = lines.get(0);
        if (hasPrefix(first)) {
            return 1;
        }
        boolean around = lines.size() > 2 && same(first, withoutPrefix(lines.get(2)));
        boolean description = repeats(lines, 1) && (around || !repeats(lines, 0));
        return description || around && first.length() > lines.get(1).length() ? 1 : 0;
    }

    /** The site writes the headline again for each photo and each related article. */
    private static boolean repeats(List<String> lines, int line) {
        String text = lines.get(line);
        return lines.stream()
                .skip(line + 1L)
                .anyMatch(later -> later.equals(text) || PageLines.bullet(later).equals(text));
    }

    private static boolean isText(String line, String headline) {
        return !line.isEmpty()
                && !line.equals(headline)
                && PageLines.bullet(line).isEmpty();
    }

    /** Whether two texts are one, of which one may be cut. */
    private static boolean same(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || CutText.isCutOf(one, other) || CutText.isCutOf(other, one));
    }

    private static String longer(String one, String other) {
        return one.length() > other.length() && !CutText.isCut(one) ? one : other;
    }

    private static boolean hasPrefix(String line) {
        return PageMarks.PREFIX.matcher(line).lookingAt();
    }

    private static String withoutPrefix(String line) {
        Matcher prefix = PageMarks.PREFIX.matcher(line);
        return prefix.lookingAt() ? line.substring(prefix.end()) : line;
    }

    private static String source(String line) {
        Matcher prefix = PageMarks.PREFIX.matcher(line);
        String name = prefix.lookingAt() ? prefix.group(1).strip() : "";
        return PageMarks.is(PageMarks.OWN_PAPER, name) ? "" : name;
    }
}
