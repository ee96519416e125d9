package vn.toasoan.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;

/** Where a link of a body may lead. */
final class Links {

    private Links() {}

    /** The address fit for an attribute {@code href}, or empty where a link may not lead there. */
    static Optional<String> href(String address) {
        String trimmed = address.strip();
        if (trimmed.chars().anyMatch(c -> c < ' ' || c == '\\')) {
            return Optional.empty();
        }
        return isOurs(trimmed) || isElsewhere(trimmed) || hasScheme(trimmed, "mailto:")
                ? Optional.of(Escaping.percentEncodeUrl(trimmed))
                : Optional.empty();
    }

    /** Whether it leaves the paper's own pages. */
    static boolean isElsewhere(String address) {
        return hasScheme(address, "http://") || hasScheme(address, "https://");
    }

    /** Two slashes would name a host. */
    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private static boolean hasScheme(String address, String scheme) {
        return address.length() > scheme.length()
                && address.substring(0, scheme.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(scheme);
    }
}
