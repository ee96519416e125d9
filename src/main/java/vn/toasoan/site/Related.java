package vn.toasoan.site;

import vn.toasoan.articles.RevisionLink;
import vn.toasoan.articles.Teaser;
import vn.toasoan.media.Photo;

/**
 * A related article as the page shows it.
 *
 * @param url empty while nobody knows where it is
 * @param photo null when it has none
 */
public record Related(String headline, String sapo, String url, Photo photo) {

    /** One of ours, by what it says today. */
    static Related of(Teaser teaser) {
        return new Related(teaser.headline(), teaser.sapo(), teaser.url(), teaser.photo());
    }

    /** One that is known by what the journalist wrote down. */
    static Related of(RevisionLink link) {
        return new Related(link.headline(), link.sapo(), link.url(), null);
    }
}
