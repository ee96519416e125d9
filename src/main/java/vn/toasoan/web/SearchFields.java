package vn.toasoan.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.vietnamese.NormalForm;

/** The fields of a search form, out of an address and into one. What somebody typed is never a mistake here, at worst nothing. */
public final class SearchFields {
    private static final int MAX_CHARS = 500;

    private SearchFields() {}

    /** In normal form; empty for null. What exceeds 500 characters is left out. */
    public static String line(String text) {
        String given = text == null ? "" : text;
        return NormalForm.line(given.substring(0, Math.min(given.length(), MAX_CHARS)));
    }

    /** Null where none is given or it is none. */
    public static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As {@link #day} reads it again. */
    public static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * @param always the field that stands in the address even when it is empty
     * @param fields in their order; the other empty ones are left out
     */
    public static String address(String path, String always, Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getKey().equals(always) || !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
