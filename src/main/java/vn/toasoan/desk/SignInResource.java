package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.accounts.SignIn;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Caller;
import vn.toasoan.web.SessionCookie;
import vn.toasoan.web.View;

/** Signs people in, and sends on what they had sent when their session was over. */
@Path(Addresses.SIGN_IN)
@RequestScoped
public class SignInResource {
    /** Before the names of fields that are carried along. */
    private static final String KEPT = "giu.";

    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Context
    UriInfo uri;

    @GET
    public Response form(@QueryParam("den") String wanted) {
        return Screen.page(200, view("", Addresses.own(wanted), "", new MultivaluedHashMap<>()));
    }

    /** The sign-in page for somebody whose form came too late: it is carried along. */
    static View again(String wanted, MultivaluedMap<String, String> form) {
        String note = Messages.text(form.isEmpty() ? "desk.session.ended" : "desk.session.ended-kept");
        return view("", Addresses.own(wanted), note, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> form) {
        String username =
                Objects.requireNonNullElse(form.getFirst("username"), "").strip();
        String password = Objects.requireNonNullElse(form.getFirst("password"), "");
        String wanted = Addresses.own(form.getFirst("den"));
        MultivaluedMap<String, String> kept = kept(form);
        try {
            SignIn.Granted granted =
                    signIn.browser(username, password, caller.actor().address());
            return welcome(wanted, kept, SessionCookie.of(granted, uri));
        } catch (Problem problem) {
            return Screen.page(problem.status(), view(username, wanted, problem.getMessage(), kept));
        }
    }

    private static Response welcome(String wanted, MultivaluedMap<String, String> kept, NewCookie cookie) {
        Response answer = kept.isEmpty()
                ? Screen.seeOther(wanted)
                : Screen.page(200, View.desk("resend.ftlh", Map.of("wanted", wanted, "kept", kept)));
        return Response.fromResponse(answer).cookie(cookie).build();
    }

    private static View view(String username, String wanted, String message, MultivaluedMap<String, String> kept) {
        return View.desk(
                "sign-in.ftlh",
                Map.of("username", username, "wanted", wanted, "message", message, "kept", kept, "prefix", KEPT));
    }

    private static MultivaluedMap<String, String> kept(MultivaluedMap<String, String> form) {
        MultivaluedMap<String, String> kept = new MultivaluedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), values);
            }
        });
        return kept;
    }
}
