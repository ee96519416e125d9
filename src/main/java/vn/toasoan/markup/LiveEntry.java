package vn.toasoan.markup;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One thing that happened, in a live report.
 *
 * @param at the hour the reporter wrote down, in Việt Nam
 * @param headline plain text, may be empty
 * @param key whether it is one of the key moments: its headline is bold
 * @param body Markdown, may be empty
 * @param nth of those at the same minute, from 1 for the oldest
 */
public record LiveEntry(LocalDateTime at, String headline, boolean key, String body, int nth) {
    private static final DateTimeFormatter ANCHOR = DateTimeFormatter.ofPattern("'luc-'uuuuMMdd-HHmm", Locale.ROOT);

    /** Its name on the page; it stays while others come and while its text is mended. */
    public String anchor() {
        return ANCHOR.format(at) + (nth > 1 ? "-" + nth : "");
    }
}
