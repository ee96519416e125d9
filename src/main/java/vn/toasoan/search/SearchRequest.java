package vn.toasoan.search;

import java.time.LocalDate;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NormalForm;

/**
 * What a reader looks for. Null or blank texts ask for nothing.
 *
 * @param q any text; what exceeds 10,000 characters is left out
 * @param section slug; with the news of its sections of the second level
 * @param tag display name or slug, as are pen name and locality
 * @param from first day, by the newspaper's clock; null = any
 * @param to last day; null = any
 * @param literally whether the words are taken as they are typed: no keystrokes decoded, no abbreviations
 */
public record SearchRequest(
        String q,
        String section,
        String tag,
        String penName,
        String locality,
        LocalDate from,
        LocalDate to,
        Sort sort,
        boolean literally,
        Page.Request page) {
    private static final int MAX_CHARS = 10_000;

    public enum Sort {
        RELEVANCE,
        NEWEST
    }

    /** @throws Problem {@code invalid} with a mistake in {@code to} when the days end before they begin */
    public SearchRequest {
        q = line(q);
        section = line(section);
        tag = line(tag);
        penName = line(penName);
        locality = line(locality);
        sort = sort == null ? Sort.RELEVANCE : sort;
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid(Mistake.of("to", "search-dates"));
        }
    }

    /** For words alone, best first. */
    public static SearchRequest of(String q, Page.Request page) {
        return new SearchRequest(q, null, null, null, null, null, null, Sort.RELEVANCE, false, page);
    }

    /** Whether it asks for anything but words. */
    boolean filters() {
        return !(section + tag + penName + locality).isEmpty() || from != null || to != null;
    }

    private static String line(String text) {
        return text == null ? "" : NormalForm.line(text.substring(0, Math.min(text.length(), MAX_CHARS)));
    }
}
