package vn.toasoan.site;

/**
 * Where a feed is, in each of its forms.
 *
 * @param stem relative to the root, without the form's ending
 */
record FeedAddress(String stem) {
    static final String ALL_SLUG = "trang-chu";
    static final FeedAddress ALL = section(ALL_SLUG);

    static FeedAddress section(String slug) {
        return new FeedAddress("/rss/" + slug);
    }

    static FeedAddress tag(String slug) {
        return new FeedAddress("/rss/tag/" + slug);
    }

    static FeedAddress penName(String slug) {
        return new FeedAddress("/rss/tac-gia/" + slug);
    }

    String in(FeedFormat format) {
        return stem + "." + format.ending();
    }
}
