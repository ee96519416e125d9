package vn.toasoan.media;

/** The forms in which search engines and social networks show a lead photo. */
enum Ratio {
    SQUARE(1, 1),
    CLASSIC(4, 3),
    WIDE(16, 9);

    private final int across;
    private final int down;

    Ratio(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** As an address has it: {@code 16x9}. */
    String code() {
        return across + "x" + down;
    }

    /** How wide the largest part of this form is that the photo has room for. */
    int widest(Size photo) {
        return Math.max(1, (int) Math.min(photo.width(), Math.round((double) photo.height() * across / down)));
    }

    Size inWidth(int width) {
        return new Size(width, Math.max(1, Math.round((float) width * down / across)));
    }
}
