package vn.toasoan.site;

import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.regex.Pattern;

/** Sends readers on within the site; addresses are relative to the root, whatever stands in front of the server. */
final class Redirect {
    /** A second slash, or a backslash that browsers read as one, would lead to another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Redirect() {}

    /** Thrown where a page turns out to have another address for good. */
    static RedirectionException elsewhere(String path) {
        return new RedirectionException(Status.MOVED_PERMANENTLY, URI.create(path));
    }

    static Response found(String path) {
        return to(Status.FOUND, path);
    }

    /** After a form: what follows is read with GET. */
    static Response seeOther(String path) {
        return to(Status.SEE_OTHER, path);
    }

    /** The path if it is one of this site, else the front page. */
    static String own(String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }

    private static Response to(Status status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, path).build();
    }
}
