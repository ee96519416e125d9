package vn.toasoan.site;

import java.util.Locale;

/** The forms in which feeds are had. */
enum FeedFormat {
    RSS("rss_2.0", "application/rss+xml"),
    ATOM("atom_1.0", "application/atom+xml");

    private final String romeType;
    private final String mediaType;

    FeedFormat(String romeType, String mediaType) {
        this.romeType = romeType;
        this.mediaType = mediaType;
    }

    /** @param ending {@code rss} or {@code atom} */
    static FeedFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String romeType() {
        return romeType;
    }

    String mediaType() {
        return mediaType;
    }
}
