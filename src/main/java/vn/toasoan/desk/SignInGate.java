package vn.toasoan.desk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.toasoan.web.Caller;

/**
 * Sends strangers to the sign-in page. What somebody sent after his session ended isn't thrown away: the sign-in page
 * carries it along, and it is sent again afterwards.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class SignInGate implements ContainerRequestFilter {
    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
        boolean desk = path.equals(Addresses.DESK) || path.startsWith(Addresses.DESK + "/");
        if (desk && !path.startsWith(Addresses.SIGN_IN) && !caller.actor().signedIn()) {
            request.abortWith(answer(request));
        }
    }

    private static Response answer(ContainerRequestContext request) throws IOException {
        URI uri = request.getUriInfo().getRequestUri();
        if (request.getHeaderString("HX-Request") != null) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        if (request.getMethod().equals(HttpMethod.POST)) {
            return Screen.page(401, SignInResource.again(uri.getRawPath(), form(request)));
        }
        String wanted = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        return Screen.seeOther(Addresses.SIGN_IN + "?den=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** Files aren't kept: a form that carries one comes back empty. */
    private static MultivaluedMap<String, String> form(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return new MultivaluedHashMap<>();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        return UrlEncodedForm.parse(new String(body, StandardCharsets.UTF_8));
    }
}
