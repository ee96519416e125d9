package vn.toasoan.search;

import vn.toasoan.media.Photo;

/**
 * A photo found.
 *
 * @param captionHtml its caption as HTML-escaped text, the words asked for in {@code <mark>}
 * @param noteHtml what is said of it elsewhere, in an article or for those who can't see it, in the same form; null where the
 *     caption answers as well
 * @param uses in how many articles, of those that its finder may see
 */
public record PhotoHit(Photo photo, String captionHtml, String noteHtml, int uses) {}
