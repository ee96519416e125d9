package vn.toasoan.exchange;

import java.util.List;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.Manuscript.Related;

/**
 * What the text of a page says.
 *
 * @param source empty = the paper itself
 * @param body Markdown; its photos are still awaited
 * @param related by headline, which may be cut ({@code …}); none resolved
 */
public record ImportedPage(
        String headline, String sapo, String source, String body, List<Related> related, List<Byline> bylines) {
    public ImportedPage {
        related = List.copyOf(related);
        bylines = List.copyOf(bylines);
    }

    /** As an article of the first section, with its related articles as far as they are ours linked. */
    Manuscript manuscript(List<Related> linked) {
        return new Manuscript(headline, sapo, body, "", List.of(), bylines, "", Genre.NEWS, source, linked, true);
    }
}
