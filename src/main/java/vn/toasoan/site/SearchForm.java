package vn.toasoan.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.toasoan.platform.Page;
import vn.toasoan.search.SearchRequest;
import vn.toasoan.search.SearchRequest.Sort;
import vn.toasoan.web.SearchFields;

/**
 * What the reader asked for, as the form shows it again. Days that are none are left out; days the wrong way round are
 * turned.
 *
 * @param section slug, as are locality, tag and pen name; display names do as well; empty = any
 * @param from null = any
 * @param to null = any
 * @param literally whether the words are meant as they were typed
 */
public record SearchForm(
        String q,
        String section,
        String locality,
        String tag,
        String penName,
        LocalDate from,
        LocalDate to,
        boolean newest,
        boolean literally) {
    static final String WORDS = "q";
    static final String SECTION = "muc";
    static final String LOCALITY = "dia-phuong";
    static final String TAG = "the";
    static final String PEN_NAME = "but-danh";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String SORT = "sap-xep";
    static final String LITERALLY = "nguyen-van";

    private static final String NEWEST = "moi-nhat";
    private static final String YES = "1";
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    /** @param parameters gives the value of each parameter of the address, null where there is none */
    static SearchForm of(UnaryOperator<String> parameters) {
        LocalDate first = SearchFields.day(parameters.apply(FROM));
        LocalDate last = SearchFields.day(parameters.apply(TO));
        boolean turned = first != null && last != null && last.isBefore(first);
        return new SearchForm(
                SearchFields.line(parameters.apply(WORDS)),
                SearchFields.line(parameters.apply(SECTION)),
                SearchFields.line(parameters.apply(LOCALITY)),
                SearchFields.line(parameters.apply(TAG)),
                SearchFields.line(parameters.apply(PEN_NAME)),
                turned ? last : first,
                turned ? first : last,
                NEWEST.equals(parameters.apply(SORT)),
                YES.equals(parameters.apply(LITERALLY)));
    }

    SearchRequest request(Page.Request page) {
        Sort sort = newest ? Sort.NEWEST : Sort.RELEVANCE;
        return new SearchRequest(q, section, tag, penName, locality, from, to, sort, literally, page);
    }

    /** Whether it asks for anything at all. */
    public boolean asks() {
        return !q.isEmpty() || filtered();
    }

    public boolean filtered() {
        return !(section + locality + tag + penName).isEmpty() || dated();
    }

    public boolean dated() {
        return from != null || to != null;
    }

    /** The year whose first day it is from and whose last day it is to; empty when it is no such time. */
    public String year() {
        boolean whole = from != null
                && to != null
                && from.getYear() == to.getYear()
                && MonthDay.from(from).equals(NEW_YEAR)
                && MonthDay.from(to).equals(NEW_YEARS_EVE);
        return whole ? Integer.toString(from.getYear()) : "";
    }

    /** Whether words of it stand in quotation marks. */
    public boolean quotes() {
        return q.indexOf('"') >= 0;
    }

    /** The same search with another value of a parameter of the address; an empty one takes it off. */
    SearchForm with(String parameter, String value) {
        Map<String, String> changed = parameters();
        changed.put(parameter, value);
        return of(changed::get);
    }

    /** @param first null = any, as is the last */
    SearchForm between(LocalDate first, LocalDate last) {
        return new SearchForm(q, section, locality, tag, penName, first, last, newest, literally);
    }

    /** The same words in all articles. */
    SearchForm unfiltered() {
        return new SearchForm(q, "", "", "", "", null, null, newest, literally);
    }

    /** The same search for other words. */
    public String addressFor(String otherWords) {
        return with(WORDS, otherWords).with(LITERALLY, "").address();
    }

    public String addressWithoutQuotes() {
        return with(WORDS, q.replace('"', ' ')).address();
    }

    /** The same search for just what was typed. */
    public String literalAddress() {
        return with(LITERALLY, YES).address();
    }

    /** The same search with the words read as they were meant. */
    public String freeAddress() {
        return with(LITERALLY, "").address();
    }

    /** The same search, best first: by date, nothing is found that lacks most of the words. */
    public String bestFirstAddress() {
        return with(SORT, "").address();
    }

    public String unfilteredAddress() {
        return unfiltered().address();
    }

    /** Of this search's first page. */
    public String address() {
        return SearchFields.address("/tim-kiem", WORDS, parameters());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(WORDS, q);
        parameters.put(SECTION, section);
        parameters.put(LOCALITY, locality);
        parameters.put(TAG, tag);
        parameters.put(PEN_NAME, penName);
        parameters.put(FROM, SearchFields.text(from));
        parameters.put(TO, SearchFields.text(to));
        parameters.put(SORT, newest ? NEWEST : "");
        parameters.put(LITERALLY, literally ? YES : "");
        return parameters;
    }
}
