package vn.toasoan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import vn.toasoan.platform.Configuration;

/** The origin that absolute addresses begin with: the setting's, else the request's own. */
@ApplicationScoped
public class Origin {
    @Inject
    Configuration configuration;

    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

    private String set;

    @PostConstruct
    void read() {
        set = configuration.baseUrl().orElse(null);
    }

    /**
     * Whether a browser's {@code Origin} is ours.
     *
     * @param host as the request names it
     */
    public boolean isOurs(String origin, String host) {
        return origin.equals(configuration.baseUrl().orElse(null))
                || authority(origin).equals(host);
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Without a slash at its end. */
    public String of(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return of(request.getScheme(), host == null ? request.getServerName() : host);
    }

    /** Whether a request's {@code Host} can be one: it comes to stand in addresses. */
    public static boolean isHost(String host) {
        return host != null && HOST.matcher(host).matches();
    }

    /** @param host as the request names it */
    public String of(String scheme, String host) {
        return set != null ? set : scheme + "://" + host;
    }
}
