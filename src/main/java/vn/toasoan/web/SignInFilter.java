package vn.toasoan.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import vn.toasoan.accounts.SignIn;
import vn.toasoan.platform.Actor;

/** Finds out who is calling: a machine by its bearer token, a person by the browser's cookie, else a reader. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Inject
    ClientAddress clientAddress;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        String address = clientAddress.of(servletRequest);
        String token = token(request).orElse("");
        Actor actor = token.isEmpty()
                ? Actor.reader(address)
                : signIn.actor(token, address).orElseGet(() -> Actor.reader(address));
        caller.is(actor, token);
    }

    private static Optional<String> token(ContainerRequestContext request) {
        String authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? Optional.of(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return Optional.ofNullable(request.getCookies().get(SessionCookie.NAME)).map(Cookie::getValue);
    }
}
