package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.accounts.Accounts;
import vn.toasoan.comments.Comment;
import vn.toasoan.comments.Moderation;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.web.Caller;
import vn.toasoan.web.View;

/** Makes the newsroom's pages: what a screen shows, and what every screen shows around it. */
@RequestScoped
public class Screen {
    private static final Page.Request NONE_BUT_THEIR_COUNT = new Page.Request(1, 1);

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Moderation moderation;

    Actor actor() {
        return caller.actor();
    }

    View view(String template, Map<String, ?> model) {
        Actor actor = caller.actor();
        Map<String, Object> all = new HashMap<>(model);
        all.put("actor", actor);
        all.put("may", rights(actor));
        all.put("myName", accounts.find(actor.accountId()).orElseThrow().fullName());
        all.put("heldComments", held(actor));
        return View.desk(template, all);
    }

    /** A page that nobody but this person should see again from a store of pages. */
    Response page(int status, String template, Map<String, ?> model) {
        return page(status, view(template, model));
    }

    static Response page(int status, View view) {
        return Response.status(status)
                .entity(view)
                .type("text/html")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** To a page of ours, after something was done. */
    static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", URI.create(path).toASCIIString())
                .build();
    }

    /** The mistakes' messages by their fields; those of the whole under {@code _}. */
    static Map<String, List<String>> messages(Problem problem) {
        Map<String, List<String>> messages = problem.mistakes().stream()
                .collect(Collectors.groupingBy(
                        mistake -> mistake.field().isEmpty() ? "_" : mistake.field(),
                        Collectors.mapping(Mistake::message, Collectors.toList())));
        messages.computeIfAbsent("_", none -> List.of(problem.getMessage()));
        return messages;
    }

    private static Map<String, Boolean> rights(Actor actor) {
        return Arrays.stream(Right.values()).collect(Collectors.toMap(Right::name, actor::may));
    }

    private long held(Actor actor) {
        return actor.may(Right.MODERATE)
                ? moderation
                        .queue(actor, Comment.State.HELD, NONE_BUT_THEIR_COUNT)
                        .total()
                : 0;
    }
}
