package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.toasoan.accounts.Account;
import vn.toasoan.articles.CommentCounts;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.vietnamese.NormalForm;

/** What comment editors do: read the queue, edit and post, refuse, take off the page again. */
@ApplicationScoped
public class Moderation {
    /** What an editor decides. */
    public enum Decision {
        POST,
        REFUSE
    }

    private static final int MAX_REASON = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Discussions discussions;

    @Inject
    CommentCounts counts;

    @Inject
    Audit audit;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    /** Those in a state: held ones oldest first, as they wait; decided ones last decided first. */
    @Transactional
    public Page<Comment> queue(Actor actor, Comment.State state, Page.Request page) {
        actor.must(Right.MODERATE);
        String order = state == Comment.State.HELD ? "c.submittedAt, c.id" : "c.decidedAt desc, c.id desc";
        long total = entities.createQuery("select count(c) from Comment c where c.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        return new Page<>(
                total,
                entities.createQuery(
                                "select c from Comment c join fetch c.article a join fetch a.live left join fetch c.parent"
                                        + " where c.state = :state order by " + order,
                                Comment.class)
                        .setParameter("state", state)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList());
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    public Comment get(Actor actor, long id) {
        actor.must(Right.MODERATE);
        Comment comment = entities.find(Comment.class, id);
        if (comment == null) {
            throw Problem.notFound();
        }
        return comment;
    }

    /**
     * Posts or refuses a comment, whatever was decided before: a posted one is edited or taken off the page with the
     * answers to it, a refused one is posted after all. The original stays as it came.
     *
     * @param body the text as edited, for {@link Decision#POST}; null keeps the text
     * @param reason why, for the newsroom; may be null
     * @throws Problem {@code not-found}; {@code invalid} with the field {@code body} or {@code reason}
     */
    @Transactional
    public Comment decide(Actor actor, long id, Decision decision, String body, String reason) {
        actor.must(Right.MODERATE);
        Comment comment = locked(id);
        Account editor = actor.signedIn() ? entities.getReference(Account.class, actor.accountId()) : null;
        switch (decision) {
            case POST -> post(actor, comment, edited(body), editor);
            case REFUSE -> refuse(actor, comment, reason(reason), editor);
        }
        entities.flush();
        counts.set(
                comment.article().id(),
                () -> discussions.count(comment.article().id()));
        return comment;
    }

    private void post(Actor actor, Comment comment, String edited, Account editor) {
        comment.post(edited, editor, clock.instant());
        audit.record(actor, "comment.posted", subject(comment), comment.edited() ? "edited" : "");
        changes.append("comment.posted", comment.article().id(), subject(comment));
    }

    private void refuse(Actor actor, Comment comment, String reason, Account editor) {
        boolean wasOnPage = comment.state() == Comment.State.POSTED;
        comment.refuse(reason, editor, clock.instant());
        audit.record(actor, "comment.refused", subject(comment), reason);
        if (wasOnPage) {
            changes.append("comment.removed", comment.article().id(), subject(comment));
        }
    }

    private Comment locked(long id) {
        Comment comment = entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw Problem.notFound();
        }
        return comment;
    }

    private static String subject(Comment comment) {
        return "comment/" + comment.id();
    }

    /** An editor may write what the gate would refuse, but not nothing and not without end. */
    static String edited(String body) {
        if (body == null) {
            return null;
        }
        String text = Wording.of(body).text();
        if (text.isEmpty()) {
            throw Problem.invalid(Mistake.of("body", "required"));
        }
        return bounded("body", text, Wording.MAX_LENGTH);
    }

    static String reason(String reason) {
        return bounded("reason", NormalForm.line(reason == null ? "" : reason), MAX_REASON);
    }

    private static String bounded(String field, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            throw Problem.invalid(Mistake.of(field, "too-long", max));
        }
        return text;
    }
}
