package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;

/** The phases that look at where a comment would stand: its article, the comment it answers, those already there. */
@ApplicationScoped
class Surroundings {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int COMPARED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Newsstand newsstand;

    @Inject
    Clock clock;

    Optional<Verdict> publishedArticle(Submission submission) {
        return newsstand.article(submission.articleId()).isPresent() ? Optional.empty() : refusal(404, "not-found");
    }

    Optional<Verdict> openForComments(Submission submission) {
        return newsstand
                .article(submission.articleId())
                .filter(article -> !article.commentsOpen())
                .flatMap(article -> refusal(409, "comments-closed"));
    }

    /** One level of answers, and only to what readers can see below the same article. */
    Optional<Verdict> answersPostedComment(Submission submission) {
        if (submission.parentId() == null) {
            return Optional.empty();
        }
        Comment parent = entities.find(Comment.class, submission.parentId());
        boolean there =
                parent != null && parent.answerable() && parent.article().id().equals(submission.articleId());
        return there ? Optional.empty() : refusal(422, "parent-not-answerable");
    }

    /** Held like any other, and its editor is told: a reader may well say again what he means. */
    Optional<Verdict> nearDuplicate(Submission submission) {
        Likeness likeness = new Likeness(submission.wording().text());
        return lately(submission.articleId()).stream().anyMatch(likeness::nearlySays)
                ? Optional.of(Verdict.flag("near-duplicate"))
                : Optional.empty();
    }

    private List<String> lately(long articleId) {
        return entities.createQuery(
                        "select c.original from Comment c where c.article = :article and c.submittedAt > :since order by c.submittedAt desc",
                        String.class)
                .setParameter("article", entities.getReference(Article.class, articleId))
                .setParameter("since", clock.instant().minus(LATELY))
                .setMaxResults(COMPARED)
                .getResultList();
    }

    private static Optional<Verdict> refusal(int status, String code) {
        return Optional.of(Verdict.refuse(status, code));
    }
}
