package vn.toasoan.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.platform.Page;
import vn.toasoan.search.SearchRequest;
import vn.toasoan.search.SearchRequest.Sort;
import vn.toasoan.vietnamese.NormalForm;

/**
 * What the reader asked for, as the form shows it again. Days that are none are left out; days the wrong way round are
 * turned.
 *
 * @param from null = any
 * @param to null = any
 * @param literally whether the words are meant as they were typed
 */
public record SearchForm(String q, String section, LocalDate from, LocalDate to, boolean newest, boolean literally) {
    private static final int MAX_CHARS = 500;
    private static final String NEWEST = "moi-nhat";
    private static final String LITERALLY = "1";

    static SearchForm of(String q, String section, String from, String to, String sort, String literally) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        boolean turned = first != null && last != null && last.isBefore(first);
        return new SearchForm(
                line(q),
                line(section),
                turned ? last : first,
                turned ? first : last,
                NEWEST.equals(sort),
                LITERALLY.equals(literally));
    }

    private static String line(String text) {
        String given = text == null ? "" : text;
        return NormalForm.line(given.substring(0, Math.min(given.length(), MAX_CHARS)));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    SearchRequest request(Page.Request page) {
        return new SearchRequest(
                q, section, null, null, null, from, to, newest ? Sort.NEWEST : Sort.RELEVANCE, literally, page);
    }

    /** Whether it asks for anything at all. */
    public boolean asks() {
        return !q.isEmpty() || filtered();
    }

    public boolean filtered() {
        return !section.isEmpty() || from != null || to != null;
    }

    /** Of this search's first page. */
    public String address() {
        return address(section);
    }

    /** The same search for other words. */
    public String addressFor(String otherWords) {
        return new SearchForm(otherWords, section, from, to, newest, false).address();
    }

    /** The same search for just what was typed. */
    public String literalAddress() {
        return new SearchForm(q, section, from, to, newest, true).address();
    }

    /** The same search in another section; empty = in all. */
    public String address(String otherSection) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", q);
        query.put("muc", otherSection);
        query.put("tu", from == null ? "" : from.toString());
        query.put("den", to == null ? "" : to.toString());
        query.put("sap-xep", newest ? NEWEST : "");
        query.put("nguyen-van", literally ? LITERALLY : "");
        return "/tim-kiem?"
                + query.entrySet().stream()
                        .filter(entry ->
                                entry.getKey().equals("q") || !entry.getValue().isEmpty())
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
