package vn.toasoan.desk;

import vn.toasoan.markup.Figure;
import vn.toasoan.media.Photo;
import vn.toasoan.search.PhotoHit;

/**
 * A photo in the picker.
 *
 * @param hit how it was found; null right after its upload
 * @param markdown the figure that puts it into a body, with the photo's own words
 */
public record PhotoCard(Photo photo, PhotoHit hit, String markdown) {
    static PhotoCard of(Photo photo) {
        return of(photo, null);
    }

    static PhotoCard of(PhotoHit hit) {
        return of(hit.photo(), hit);
    }

    private static PhotoCard of(Photo photo, PhotoHit hit) {
        Figure figure = new Figure(photo.path(), photo.caption(), photo.credit(), photo.alt(), "");
        return new PhotoCard(photo, hit, figure.toMarkdown());
    }
}
