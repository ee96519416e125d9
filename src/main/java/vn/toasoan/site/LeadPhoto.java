package vn.toasoan.site;

import java.util.List;
import vn.toasoan.articles.Revision;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Rendition;

/**
 * The photo that stands for an article in search engines and social networks.
 *
 * @param focus what must stay in sight when it is cut, as its figure says; empty when it doesn't
 */
public record LeadPhoto(Photo photo, String focus) {
    /** @param live a revision that has one */
    static LeadPhoto of(Revision live) {
        Photo photo = live.leadPhoto();
        return new LeadPhoto(photo, focus(live.body(), photo.id()));
    }

    /** Few figures say any; the others needn't be looked for. */
    static String focus(String body, long photoId) {
        return body.contains("focus=")
                ? Markdown.parse(body).figures().stream()
                        .filter(figure ->
                                figure.photoId().isPresent() && figure.photoId().getAsLong() == photoId)
                        .findFirst()
                        .map(Figure::focus)
                        .orElse("")
                : "";
    }

    /** Square, 4 to 3, 16 to 9. */
    public List<Rendition> cuts() {
        return photo.cuts(focus);
    }

    /** 16 to 9. */
    public Rendition wide() {
        return cuts().getLast();
    }
}
