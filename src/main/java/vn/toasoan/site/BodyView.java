package vn.toasoan.site;

/**
 * A body in the form of its genre.
 *
 * @param html safe; of a live report what stands in front of its entries
 * @param film the video that stands above all, as HTML; empty where there is none
 * @param report null for all but live reports
 */
public record BodyView(String html, String film, LiveView report) {
    static BodyView plain(String html) {
        return new BodyView(html, "", null);
    }

    static BodyView live(LiveView report) {
        return new BodyView(report.opening(), "", report);
    }
}
