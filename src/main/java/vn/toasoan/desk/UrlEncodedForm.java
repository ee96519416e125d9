package vn.toasoan.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The body of a form as browsers send it ({@code application/x-www-form-urlencoded}, UTF-8). */
final class UrlEncodedForm {
    private UrlEncodedForm() {}

    /** Fields in their order; a pair that isn't well encoded stays as it was sent. */
    static MultivaluedMap<String, String> parse(String body) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (String pair : body.split("&")) {
            int sign = pair.indexOf('=');
            if (!pair.isEmpty()) {
                fields.add(
                        decode(sign < 0 ? pair : pair.substring(0, sign)),
                        sign < 0 ? "" : decode(pair.substring(sign + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
