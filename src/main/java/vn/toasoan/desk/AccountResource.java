package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.accounts.Account;
import vn.toasoan.accounts.Accounts;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The newsroom's people. */
@Path("/toa-soan/nguoi-dung")
@RequestScoped
public class AccountResource {
    @Inject
    Screen screen;

    @Inject
    Accounts accounts;

    @GET
    public Response list(@QueryParam("moi") String created) {
        return page(200, Map.of(), new MultivaluedHashMap<>(), Objects.requireNonNullElse(created, ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        screen.actor().must(Right.MANAGE_ACCOUNTS);
        try {
            Account account = accounts.create(
                    screen.actor(),
                    Objects.requireNonNullElse(fields.getFirst("username"), "").strip(),
                    fields.getFirst("fullName"),
                    fields.getFirst("password"),
                    fields.getOrDefault("roles", List.of()));
            return Screen.seeOther("/toa-soan/nguoi-dung?moi=" + account.username());
        } catch (Problem problem) {
            return page(problem.status(), Screen.messages(problem), fields, "");
        }
    }

    private Response page(
            int status, Map<String, List<String>> mistakes, MultivaluedMap<String, String> typed, String created) {
        return screen.page(
                status,
                "accounts.ftlh",
                Map.of(
                        "accounts", accounts.all(screen.actor()),
                        "roles", accounts.roles(),
                        "mistakes", mistakes,
                        "typed", typed,
                        "created", created));
    }
}
