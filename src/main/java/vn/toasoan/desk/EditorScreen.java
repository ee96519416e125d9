package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Drafting;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.PublishCheck;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.articles.Workflow;
import vn.toasoan.platform.Problem;
import vn.toasoan.readership.Readership;

/** The editor's page, around a form in whatever condition it is. */
@RequestScoped
public class EditorScreen {
    @Inject
    Screen screen;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    PenNames penNames;

    @Inject
    Drafting drafting;

    @Inject
    Workflow workflow;

    @Inject
    Readership readership;

    /** @param article null for one that was never saved */
    Response show(Article article, ArticleForm form, Map<String, ?> more) {
        return show(200, article, form, more);
    }

    /**
     * The form again with what was typed, and why it wasn't saved. After a conflict it stands on the newer revision, so that
     * saving once more puts it on top of that.
     */
    Response refused(Article article, ArticleForm form, Problem problem) {
        return problem.code().equals("conflict") && article != null
                ? conflict(article, form, problem)
                : refused(article, form, problem, Map.of());
    }

    /** @param more what else was typed */
    Response refused(Article article, ArticleForm form, Problem problem, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("mistakes", Screen.messages(problem));
        return show(problem.status(), article, form, model);
    }

    private Response conflict(Article article, ArticleForm form, Problem problem) {
        Manuscript theirs = article.head().manuscript(article.commentsOpen());
        return show(
                problem.status(),
                article,
                form.withRevision(article.head().number()),
                Map.of(
                        "mistakes", Screen.messages(problem),
                        "differences", Difference.between(form.manuscript(), theirs)));
    }

    private Response show(int status, Article article, ArticleForm form, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("bylineRows", withSpare(form.bylines()));
        model.put("sections", sections.all());
        model.put("localities", topics.localities());
        model.put("penNames", penNames.all());
        model.put("genres", Genre.values());
        model.put("bylineRoles", BylineRole.values());
        model.put("mistakes", Map.of());
        model.put("writable", true);
        model.put("steps", List.of());
        if (article != null) {
            model.put("article", article);
            model.put("writable", drafting.open(screen.actor(), article));
            model.put("steps", workflow.open(screen.actor(), article));
            model.put("warnings", PublishCheck.warnings(article.head()));
            model.put("reads", readership.total(screen.actor(), article.id()));
        }
        model.putAll(more);
        return screen.page(status, "editor.ftlh", model);
    }

    /** Empty rows to write on, for browsers that can't add any. */
    private static List<ArticleForm.BylineRow> withSpare(List<ArticleForm.BylineRow> rows) {
        List<ArticleForm.BylineRow> longer = new ArrayList<>(rows);
        longer.add(new ArticleForm.BylineRow("", BylineRole.TEXT.code()));
        longer.add(new ArticleForm.BylineRow("", (rows.isEmpty() ? BylineRole.PHOTO : BylineRole.TEXT).code()));
        return longer;
    }
}
