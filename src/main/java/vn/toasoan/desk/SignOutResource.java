package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import vn.toasoan.accounts.SignIn;
import vn.toasoan.web.Caller;
import vn.toasoan.web.SessionCookie;

/** Ends a session: the token is forgotten here, the cookie there. */
@Path("/toa-soan/dang-xuat")
@RequestScoped
public class SignOutResource {
    @Inject
    Caller caller;

    @Inject
    SignIn signIn;

    @Context
    UriInfo uri;

    @POST
    public Response signOut() {
        signIn.signOut(caller.token());
        return Response.fromResponse(Screen.seeOther(Addresses.SIGN_IN))
                .cookie(SessionCookie.ended(uri))
                .build();
    }
}
