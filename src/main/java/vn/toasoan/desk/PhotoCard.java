package vn.toasoan.desk;

import vn.toasoan.markup.Figure;
import vn.toasoan.media.Photo;

/**
 * A photo in the picker.
 *
 * @param markdown the figure that puts it into a body, with the photo's own words
 */
public record PhotoCard(Photo photo, String markdown) {
    static PhotoCard of(Photo photo) {
        Figure figure = new Figure(photo.path(), photo.caption(), photo.credit(), photo.alt(), "");
        return new PhotoCard(photo, figure.toMarkdown());
    }
}
