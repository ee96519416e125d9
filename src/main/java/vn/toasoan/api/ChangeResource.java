package vn.toasoan.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Caller;

/** The change log, for followers outside. */
@Path("/api/v1/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {
    /** @param cursor ask for what is {@code after} it to read on */
    public record ChangeJson(String cursor, OffsetDateTime at, String kind, Long articleId, String subject) {
        static ChangeJson of(Change change) {
            return new ChangeJson(
                    change.cursor().toString(),
                    Times.of(change.at()),
                    change.kind(),
                    change.articleId(),
                    change.subject());
        }
    }

    /** @param next the cursor to go on from, the one given when there is nothing new */
    public record Changes(List<ChangeJson> items, String next) {}

    @Inject
    Caller caller;

    @Inject
    ChangeLog changes;

    @GET
    public Changes after(@QueryParam("after") String after, @BeanParam Paging paging) {
        caller.actor().must(Right.FOLLOW_CHANGES);
        Cursor cursor = Cursor.parse(after);
        List<ChangeJson> items = changes.outsideAfter(cursor, paging.size(100)).stream()
                .map(ChangeJson::of)
                .toList();
        return new Changes(
                items, items.isEmpty() ? cursor.toString() : items.getLast().cursor());
    }
}
