package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.LongSupplier;

/** Keeps beside each article how many comments readers see below it. */
@ApplicationScoped
public class CommentCounts {
    @PersistenceContext
    EntityManager entities;

    /**
     * Counts again, in the caller's transaction.
     *
     * @param count asked once no other transaction can be counting for this article
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(long articleId, LongSupplier count) {
        // Without the lock, two comments posted at once would each be counted without the other.
        entities.createNativeQuery("select id from article where id = ?1 for no key update")
                .setParameter(1, articleId)
                .getResultList();
        entities.createNativeQuery("update article set comment_count = ?1 where id = ?2")
                .setParameter(1, count.getAsLong())
                .setParameter(2, articleId)
                .executeUpdate();
    }
}
