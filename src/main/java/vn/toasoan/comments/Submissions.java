package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.toasoan.articles.Article;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NormalForm;

/** Takes readers' comments in. */
@ApplicationScoped
public class Submissions {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /**
     * Judges a comment and holds it for its editor.
     *
     * @param parentId the posted comment it answers, or null
     * @param name what the reader calls himself, 1 to 60 characters; null counts as empty
     * @param body plain text; null counts as empty
     * @throws Problem the gate's refusal under its code: 422, or {@code not-found} (404), {@code comments-closed} (409),
     *     {@code too-many-comments} (429); the member {@code suggestion} holds what the reader probably meant.
     *     {@code invalid} (422) with the field {@code name} where that is missing or too long
     */
    @Transactional
    public Comment submit(Actor actor, long articleId, Long parentId, String name, String body) {
        Submission submission =
                new Submission(actor, articleId, parentId, name(name), Wording.of(body == null ? "" : body));
        Verdict verdict = gate.judge(submission);
        if (!verdict.accepted()) {
            throw verdict.problem();
        }
        Comment parent = parentId == null ? null : entities.find(Comment.class, parentId);
        Article article = entities.find(Article.class, articleId);
        Comment comment = new Comment(article, parent, submission, verdict.code(), clock.instant());
        entities.persist(comment);
        return comment;
    }

    private static String name(String given) {
        String name = NormalForm.line(given == null ? "" : given);
        if (name.isEmpty()) {
            throw Problem.invalid(Mistake.of("name", "name-required"));
        }
        if (name.codePointCount(0, name.length()) > Submission.MAX_NAME) {
            throw Problem.invalid(Mistake.of("name", "too-long", Submission.MAX_NAME));
        }
        return name;
    }
}
