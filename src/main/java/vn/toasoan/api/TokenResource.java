package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import vn.toasoan.accounts.SignIn;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Caller;

/** A token for a machine, against name and password by HTTP Basic. */
@Path("/api/v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class TokenResource {
    private static final String BASIC = "Basic ";

    public record TokenJson(String token, OffsetDateTime expiresAt) {}

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @POST
    public TokenJson create(@HeaderParam("Authorization") String authorization) {
        String[] credentials = credentials(authorization);
        SignIn.Granted granted =
                signIn.machine(credentials[0], credentials[1], caller.actor().address());
        return new TokenJson(granted.token(), Times.of(granted.expiresAt()));
    }

    private static String[] credentials(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw Problem.unauthorized();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            String[] credentials = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            if (credentials.length == 2) {
                return credentials;
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: as good as no credentials.
        }
        throw Problem.unauthorized();
    }
}
