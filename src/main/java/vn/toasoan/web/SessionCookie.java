package vn.toasoan.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Date;
import vn.toasoan.accounts.SignIn;

/** The cookie of a signed-in browser: out of reach of scripts, never sent along by other sites' forms. */
public final class SessionCookie {
    static final String NAME = "toasoan";

    private SessionCookie() {}

    public static NewCookie of(SignIn.Granted granted, UriInfo uri) {
        return cookie(granted.token(), granted.expiresAt(), uri);
    }

    public static NewCookie ended(UriInfo uri) {
        return cookie("", Instant.EPOCH, uri);
    }

    private static NewCookie cookie(String value, Instant expires, UriInfo uri) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .expiry(Date.from(expires))
                .build();
    }
}
