package vn.toasoan.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader's page is asked for by, and all that may make two answers differ. Parameters that no page knows (those that
 * letters and other sites hang on to addresses) are left out, so that they make no page of their own.
 *
 * @param origin absolute addresses on the page begin with it; no slash at its end
 * @param path as the request line says it, without the query
 * @param page number within a list, from 1
 * @param section slug that narrows the news of a day; empty for all
 * @param version of a file of the theme, as its address says it; empty for none
 * @param query of a search, whole; empty for all other pages
 * @param locality slug that the reader's cookie chose for the weather, empty for none: scripts keep the choice to themselves, so
 *     it is only told by browsers without them
 */
record PageAddress(
        String origin, String path, int page, String section, String version, String query, String locality) {
    static final String PAGE = "trang";
    static final String SECTION = "muc";
    static final String VERSION = "v";
    static final String SEARCH = "/tim-kiem";
    static final String BY_SCRIPT = "HX-Request";
    private static final String PART = "part";
    static final String LOCALITY_COOKIE = "dia-phuong";
    private static final Pattern KNOWN =
            Pattern.compile("(?:^|&)(" + PAGE + "|" + SECTION + "|" + VERSION + ")=([a-z0-9-]{1,80})(?=&|$)");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    static PageAddress of(HttpServletRequest request, String origin) {
        return of(
                origin,
                request.getRequestURI(),
                request.getQueryString(),
                locality(request),
                request.getHeader(BY_SCRIPT) != null);
    }

    static PageAddress of(String origin, String path, String query, String locality) {
        return of(origin, path, query, locality, false);
    }

    /**
     * @param query as it came, null for none
     * @param byScript whether a script of ours wants a part of the page
     */
    static PageAddress of(String origin, String path, String query, String locality, boolean byScript) {
        if (path.equals(SEARCH)) {
            return new PageAddress(origin, path, 1, "", byScript ? PART : "", query == null ? "" : query, locality);
        }
        return query == null
                ? new PageAddress(origin, path, 1, "", "", "", locality)
                : new PageAddress(
                        origin, path, page(query), parameter(query, SECTION), parameter(query, VERSION), "", locality);
    }

    /** Whether the answer is for this reader alone. */
    boolean isPersonal() {
        return !locality.isEmpty();
    }

    /** The same for a reader who chose nothing: of what is nobody's own. */
    PageAddress forAll() {
        return isPersonal() ? new PageAddress(origin, path, page, section, version, query, "") : this;
    }

    private static int page(String query) {
        String number = parameter(query, PAGE);
        return NUMBER.matcher(number).matches() ? Math.max(1, Integer.parseInt(number)) : 1;
    }

    /** Empty when it isn't there or is nothing that such a parameter can be; the first counts. */
    private static String parameter(String query, String name) {
        Matcher known = KNOWN.matcher(query);
        while (known.find()) {
            if (known.group(1).equals(name)) {
                return known.group(2);
            }
        }
        return "";
    }

    private static String locality(HttpServletRequest request) {
        if (request.getHeader("Cookie") == null) {
            return "";
        }
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(LOCALITY_COOKIE)
                    && SLUG.matcher(cookie.getValue()).matches()) {
                return cookie.getValue();
            }
        }
        return "";
    }
}
