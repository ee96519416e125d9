package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toasoan.platform.Page;

/** The comments that readers see. */
@ApplicationScoped
public class Discussions {
    /** An answer to what isn't on the page isn't either. */
    private static final String ON_PAGE =
            " from Comment c left join c.parent p where c.article.id = :article and c.state = :posted and (p is null or p.state = :posted)";

    /** What begins a thread. */
    private static final String OPENING = "c.article.id = :article and c.state = :posted and c.parent is null";

    @PersistenceContext
    EntityManager entities;

    /** All of an article's posted comments; empty for an article that isn't there. */
    public Discussion of(long articleId) {
        return assemble(entities.createQuery("select c" + ON_PAGE + " order by c.submittedAt, c.id", Comment.class)
                .setParameter("article", articleId)
                .setParameter("posted", Comment.State.POSTED)
                .getResultList());
    }

    /** The newest threads, each with all its answers; the total is that of threads. */
    public Page<Discussion.CommentThread> threads(long articleId, Page.Request page) {
        List<Comment> comments = query(
                        "select c from Comment c where " + OPENING + " order by c.submittedAt desc, c.id desc",
                        Comment.class,
                        articleId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = page.number() == 1 && comments.size() < page.size()
                ? comments.size()
                : query("select count(c) from Comment c where " + OPENING, Long.class, articleId)
                        .getSingleResult();
        Map<Long, List<Comment>> replies = replies(comments);
        return new Page<>(
                total,
                comments.stream()
                        .map(comment ->
                                new Discussion.CommentThread(comment, replies.getOrDefault(comment.id(), List.of())))
                        .toList());
    }

    private <T> TypedQuery<T> query(String query, Class<T> type, long articleId) {
        return entities.createQuery(query, type)
                .setParameter("article", articleId)
                .setParameter("posted", Comment.State.POSTED);
    }

    private Map<Long, List<Comment>> replies(List<Comment> to) {
        return to.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c from Comment c where c.parent in :to and c.state = :posted order by c.submittedAt, c.id",
                                Comment.class)
                        .setParameter("to", to)
                        .setParameter("posted", Comment.State.POSTED)
                        .getResultStream()
                        .collect(Collectors.groupingBy(reply -> reply.parent().id()));
    }

    /** One comment as readers see it, if they do: for the search index. */
    public Optional<Comment> posted(long commentId) {
        return Optional.ofNullable(entities.find(Comment.class, commentId))
                .filter(comment -> comment.state() == Comment.State.POSTED)
                .filter(comment -> comment.parent() == null || comment.parent().state() == Comment.State.POSTED);
    }

    long count(long articleId) {
        return entities.createQuery("select count(c)" + ON_PAGE, Long.class)
                .setParameter("article", articleId)
                .setParameter("posted", Comment.State.POSTED)
                .getSingleResult();
    }

    /** @param oldestFirst posted comments and answers, each answer's parent among them */
    static Discussion assemble(List<Comment> oldestFirst) {
        Map<Long, List<Comment>> replies = oldestFirst.stream()
                .filter(comment -> comment.parent() != null)
                .collect(Collectors.groupingBy(comment -> comment.parent().id()));
        return new Discussion(oldestFirst.reversed().stream()
                .filter(comment -> comment.parent() == null)
                .map(comment -> new Discussion.CommentThread(comment, replies.getOrDefault(comment.id(), List.of())))
                .toList());
    }
}
