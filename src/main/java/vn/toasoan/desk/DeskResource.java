package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.State;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Right;

/** The desk: the articles of those who work on them, by where they stand. */
@Path(Addresses.DESK)
@RequestScoped
public class DeskResource {
    private static final int SIZE = 25;

    @Inject
    Screen screen;

    @Inject
    Articles articles;

    @GET
    public Response desk(@QueryParam("trang-thai") String wanted, @QueryParam("trang") String number) {
        Actor actor = screen.actor();
        if (!actor.may(Right.WRITE)) {
            return Screen.seeOther(actor.may(Right.MODERATE) ? "/toa-soan/binh-luan" : "/toa-soan/anh");
        }
        State state = Paging.choice(State.values(), wanted);
        Page.Request request = Paging.request(number, SIZE);
        Page<Article> page = articles.desk(actor, state, request);
        Map<String, Object> model = new HashMap<>();
        model.put("states", State.values());
        model.put("counts", counts(actor));
        model.put("waiting", waiting(actor));
        model.put("state", state == null ? "" : state.name());
        model.put("articles", page.items());
        model.put("paging", Paging.of(page.total(), request));
        return screen.page(200, "desk.ftlh", model);
    }

    private Map<String, Long> counts(Actor actor) {
        Map<String, Long> counts = new HashMap<>();
        Arrays.stream(State.values()).forEach(state -> counts.put(state.name(), 0L));
        articles.counts(actor).forEach((state, count) -> counts.put(state.name(), count));
        return counts;
    }

    /** The states in which an article waits for somebody with this person's rights. */
    static List<State> waiting(Actor actor) {
        List<State> waiting = new ArrayList<>();
        waiting.add(State.RETURNED);
        waiting.add(State.DRAFT);
        if (actor.may(Right.EDIT)) {
            waiting.addAll(List.of(State.SUBMITTED, State.IN_EDIT));
        }
        if (actor.may(Right.REVIEW)) {
            waiting.add(State.REVIEWED);
        }
        if (actor.may(Right.PUBLISH)) {
            waiting.addAll(List.of(State.APPROVED, State.SCHEDULED));
        }
        return waiting;
    }
}
