package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Drafting;
import vn.toasoan.articles.Workflow;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/**
 * Moves an article along. The buttons stand in the editor's form, so what was typed comes along and is saved first: a step
 * never goes past somebody's last words.
 */
@Path(ArticleResource.PATH)
@RequestScoped
public class StepResource {
    @Inject
    Screen screen;

    @Inject
    EditorScreen editor;

    @Inject
    Articles articles;

    @Inject
    Drafting drafting;

    @Inject
    Workflow workflow;

    @PathParam("id")
    long id;

    @POST
    @Path("{step: nop|nhan|tra-lai|chuyen-duyet|duyet|xuat-ban|hen-gio|tin-nong|go}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("step") String segment, MultivaluedMap<String, String> fields) {
        Article article = articles.get(screen.actor(), id);
        ArticleForm form = ArticleForm.isIn(fields) ? ArticleForm.read(fields) : ArticleForm.of(article);
        try {
            form = saved(article, form);
            take(Step.of(segment).orElseThrow(Problem::notFound), fields);
            return Screen.seeOther(Addresses.article(id) + "?xong=" + segment);
        } catch (Problem problem) {
            return editor.refused(articles.get(screen.actor(), id), form, problem);
        }
    }

    /** @return the form on top of what is saved now */
    private ArticleForm saved(Article article, ArticleForm form) {
        if (!drafting.open(screen.actor(), article)) {
            return form;
        }
        return ArticleForm.of(drafting.save(screen.actor(), id, form.revision(), form.manuscript()));
    }

    private void take(Step step, MultivaluedMap<String, String> fields) {
        Actor actor = screen.actor();
        switch (step) {
            case SUBMISSION -> workflow.submit(actor, id);
            case EDITING -> workflow.takeForEditing(actor, id);
            case RETURN -> workflow.sendBack(actor, id, fields.getFirst("note"));
            case REVIEW -> workflow.review(actor, id);
            case APPROVAL -> workflow.approve(actor, id);
            case PUBLICATION -> workflow.publish(actor, id, null);
            case SCHEDULE -> workflow.publish(actor, id, PublishTime.parse(fields.getFirst("publishAt")));
            case BREAKING -> breaking(actor, fields);
            case WITHDRAWAL -> workflow.withdraw(actor, id, fields.getFirst("reason"));
        }
    }

    private void breaking(Actor actor, MultivaluedMap<String, String> fields) {
        if (!fields.containsKey("confirm")) {
            throw Problem.invalid(Mistake.of("confirm", "breaking-unconfirmed"));
        }
        workflow.publishBreaking(actor, id);
    }
}
