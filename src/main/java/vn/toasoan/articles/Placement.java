package vn.toasoan.articles;

/**
 * A list of the paper's that an article stands in.
 *
 * @param slug of the section, tag, pen name or locality; of a day the date, {@code 2024-11-13}
 */
public record Placement(Kind kind, String slug) {
    public enum Kind {
        SECTION,
        TAG,
        PEN_NAME,
        LOCALITY,
        DAY
    }
}
