package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import vn.toasoan.exchange.ImportResult;
import vn.toasoan.exchange.Imports;
import vn.toasoan.exchange.Utf8;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Caller;

/** Takes articles in: the text of a page, Markdown with front matter, rows of NDJSON. */
@Path("/api/v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    /** Bytes; a page has no more. */
    private static final int PAGE_MAX = 16 << 20;

    @Inject
    Caller caller;

    @Inject
    Imports imports;

    @QueryParam("publish")
    @DefaultValue("false")
    boolean publish;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public ImportResult pageText(InputStream body) {
        caller.actor().must(Right.IMPORT);
        return imports.pageText(caller.actor(), Utf8.read(body, PAGE_MAX), publish);
    }

    @POST
    @Consumes("text/markdown")
    public ImportResult markdown(InputStream body) {
        caller.actor().must(Right.IMPORT);
        return imports.markdown(caller.actor(), Utf8.read(body, PAGE_MAX), publish);
    }

    @POST
    @Consumes("application/x-ndjson")
    public ImportResult newsRows(InputStream body) {
        return imports.newsRows(caller.actor(), body, publish);
    }
}
