package vn.toasoan.media;

/**
 * A photo in one of the sizes that pages show.
 *
 * @param url relative to the root; long-lived, what it answers never changes: this type, or WebP for who accepts that
 * @param width in pixels
 * @param height in pixels
 * @param type the media type
 */
public record Rendition(String url, int width, int height, String type) {}
