package vn.toasoan.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.toasoan.platform.Page;
import vn.toasoan.search.PhotoRequest;
import vn.toasoan.search.SearchRequest;
import vn.toasoan.search.SearchRequest.Sort;
import vn.toasoan.web.SearchFields;

/**
 * Which photos are looked for, as the form shows it again. Days that are none are left out; days the wrong way round are turned.
 *
 * @param credit photographer or source
 * @param from first day of uploading; null = any
 * @param to last day; null = any
 * @param used {@code roi}, {@code chua} or empty for either
 */
public record PhotoSearchForm(
        String words, String credit, LocalDate from, LocalDate to, String used, boolean newest, boolean literally) {
    private static final String YES = "1";
    private static final String NEWEST = "moi-nhat";
    private static final String USED = "roi";
    private static final String UNUSED = "chua";

    static PhotoSearchForm of(
            String words, String credit, String from, String to, String used, String sort, String literally) {
        LocalDate first = SearchFields.day(from);
        LocalDate last = SearchFields.day(to);
        boolean turned = first != null && last != null && last.isBefore(first);
        return new PhotoSearchForm(
                SearchFields.line(words),
                SearchFields.line(credit),
                turned ? last : first,
                turned ? first : last,
                USED.equals(used) || UNUSED.equals(used) ? used : "",
                NEWEST.equals(sort),
                YES.equals(literally));
    }

    /** Of all photos. */
    static PhotoSearchForm all() {
        return of(null, null, null, null, null, null, null);
    }

    PhotoRequest request(Page.Request page) {
        Sort sort = newest ? Sort.NEWEST : Sort.RELEVANCE;
        return new PhotoRequest(
                new SearchRequest(words, null, null, null, null, from, to, sort, literally, page),
                credit,
                used.isEmpty() ? null : used.equals(USED));
    }

    /** Whether it narrows what the words find. */
    public boolean filtered() {
        return !credit.isEmpty() || from != null || to != null || !used.isEmpty();
    }

    /** Of this search's first page. */
    public String address() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("photoQuery", words);
        query.put("tac-gia", credit);
        query.put("tu", SearchFields.text(from));
        query.put("den", SearchFields.text(to));
        query.put("da-dung", used);
        query.put("sap-xep", newest ? NEWEST : "");
        query.put("nguyen-van", literally ? YES : "");
        return SearchFields.address("/toa-soan/anh", "photoQuery", query);
    }

    /** The same search for other words. */
    public String addressFor(String otherWords) {
        return new PhotoSearchForm(otherWords, credit, from, to, used, newest, false).address();
    }

    /** The same search for just what was typed. */
    public String literalAddress() {
        return new PhotoSearchForm(words, credit, from, to, used, newest, true).address();
    }

    /** The same of another photographer or source; empty = of any. */
    public String addressOf(String otherCredit) {
        return new PhotoSearchForm(words, otherCredit, from, to, used, newest, literally).address();
    }
}
