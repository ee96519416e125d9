package vn.toasoan.site;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Pattern;

/** Sends readers on within the site; addresses are relative to the root, whatever stands in front of the server. */
final class Redirect {
    /** A second slash, or a backslash that browsers read as one, would lead to another site. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Redirect() {}

    static Response moved(String path) {
        return to(Status.MOVED_PERMANENTLY, path);
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
