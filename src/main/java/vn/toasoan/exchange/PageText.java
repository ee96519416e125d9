package vn.toasoan.exchange;

import java.util.List;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.platform.Problem;

/**
 * Reads the text of an article page as copied from the paper's site.
 *
 * <p>The old site wrote the headline again as every picture's description: that line, alone, marks a photo, and the line
 * below it is the caption; behind a bullet it marks a related article, whose headline (perhaps cut) and sapo follow. A
 * short line that ends no sentence is a crosshead. All from the comment form downward is the site's, not the article's.
 */
public final class PageText {
    private PageText() {}

    /**
     * @param text in any form of Unicode, with any line ends
     * @throws Problem {@code invalid} with {@code not-a-page} when there aren't even a headline and a line below it
     */
    public static ImportedPage parse(String text) {
        List<String> lines = PageLines.of(text);
        PageHead head = PageHead.of(lines);
        PageFoot foot = PageFoot.of(lines.subList(head.length(), lines.size()), head.headline());
        PageBody body = new PageBody(foot.text(), head.headline());
        String source = head.source().isEmpty() ? foot.source() : head.source();
        List<Byline> bylines = foot.signatures().stream()
                .flatMap(signature -> PageByline.of(signature).stream())
                .distinct()
                .toList();
        return new ImportedPage(head.headline(), head.sapo(), source, body.markdown(), body.related(), bylines);
    }
}
