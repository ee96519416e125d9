package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.toasoan.accounts.Account;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** Writing: a new article, and saving one again. Each save is a revision; nobody's save overwrites another's. */
@ApplicationScoped
public class Drafting {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Audit audit;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** @throws Problem {@code invalid} with the fields' mistakes */
    @Transactional
    public Article create(Actor actor, Manuscript manuscript) {
        return create(actor, List.of(manuscript)).getFirst();
    }

    /**
     * All of them or none, written to the database together.
     *
     * @return in the same order
     * @throws Problem {@code invalid} with the first one's mistakes
     */
    @Transactional
    public List<Article> create(Actor actor, List<Manuscript> texts) {
        actor.must(Right.WRITE);
        Account account = actor.accountId() == null ? null : entities.getReference(Account.class, actor.accountId());
        List<Article> articles = texts.stream()
                .map(text -> new Article(account, clock.instant()))
                .toList();
        articles.forEach(entities::persist);
        // An article names its revision and a revision its article: the one must be there for the other.
        entities.flush();
        for (int i = 0; i < articles.size(); i++) {
            manuscripts.append(articles.get(i), actor, texts.get(i));
        }
        audit.record(
                actor,
                articles.stream()
                        .map(article -> new Audit.Entry(
                                "article.created",
                                "article/" + article.id(),
                                article.head().headline()))
                        .toList());
        changes.append("manuscript.saved", articles.stream().map(Article::id).toList());
        return articles;
    }

    /**
     * Saves what was written on top of a revision. Where another saved in between, the two are merged by field and the
     * body by paragraph.
     *
     * @param base number of the revision that the writer started from
     * @throws Problem {@code conflict} (409) with both texts when they can't be merged, {@code forbidden},
     *     {@code wrong-state} when a writer has handed it in, {@code not-found}, {@code invalid}
     */
    @Transactional
    public Article save(Actor actor, long id, int base, Manuscript mine) {
        actor.must(Right.WRITE);
        Article article = locked(id);
        mayWrite(actor, article);
        Manuscript theirs = article.head().manuscript(article.commentsOpen());
        Manuscript merged = base == article.head().number() ? mine : merge(article, base, mine, theirs);
        if (!merged.equals(theirs)) {
            manuscripts.append(article, actor, merged);
            audit.record(
                    actor,
                    "article.saved",
                    "article/" + id,
                    Integer.toString(article.head().number()));
            changes.append("manuscript.saved", id, "article/" + id);
        }
        return article;
    }

    /** Whether this person may save the article now. */
    public boolean open(Actor actor, Article article) {
        return actor.may(Right.EDIT)
                || actor.may(Right.WRITE)
                        && article.belongsTo(actor)
                        && article.state().withWriter();
    }

    private Article locked(long id) {
        Article article = entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw Problem.notFound();
        }
        return article;
    }

    /** Writers hold their own text until they hand it in; editors may change any. */
    private static void mayWrite(Actor actor, Article article) {
        if (actor.may(Right.EDIT)) {
            return;
        }
        if (!article.belongsTo(actor)) {
            throw Problem.forbidden();
        }
        if (!article.state().withWriter()) {
            throw Problem.wrongState(article.state().name());
        }
    }

    private Manuscript merge(Article article, int base, Manuscript mine, Manuscript theirs) {
        Manuscript common = entities.createQuery(
                        "select r from Revision r where r.article = :article and r.number = :base", Revision.class)
                .setParameter("article", article)
                .setParameter("base", base)
                .getResultStream()
                .findFirst()
                .map(revision -> revision.manuscript(article.commentsOpen()))
                .orElseThrow(() -> Problem.of(409, "conflict"));
        return ManuscriptMerge.of(common, mine, theirs).orElseThrow(() -> Problem.of(409, "conflict")
                .with(Map.of(
                        "mine",
                        mine,
                        "theirs",
                        theirs,
                        "revision",
                        article.head().number())));
    }
}
