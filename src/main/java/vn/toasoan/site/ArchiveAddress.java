package vn.toasoan.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.toasoan.articles.Section;

/** Where the days and months of the archive are: of one section, or of all. */
record ArchiveAddress(Optional<Section> section) {
    private static final String PATH = "/tin-theo-ngay/";

    String day(LocalDate day) {
        return PATH + day + query();
    }

    String month(YearMonth month) {
        return PATH + month + query();
    }

    private String query() {
        return section.map(only -> "?muc=" + only.slug()).orElse("");
    }
}
