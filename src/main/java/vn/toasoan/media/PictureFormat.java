package vn.toasoan.media;

/** What a print is written in. Every browser reads the first; who reads the second says so and gets a third less. */
public enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    WEBP("webp", "image/webp");

    private final String extension;
    private final String type;

    PictureFormat(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    String extension() {
        return extension;
    }

    /** The media type. */
    public String type() {
        return type;
    }
}
