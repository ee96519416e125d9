package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rows that are known by their display name and made when first named: tags, pen names, localities. */
@ApplicationScoped
public class NamedRows {
    @PersistenceContext
    EntityManager entities;

    /**
     * Finds the row or makes it, in the caller's transaction; two writers making the same one get the same.
     *
     * @param table a table with {@code id, name, slug}, name and slug unique: a constant of ours, never input
     * @param slug the address wanted; where another name has it, {@code -2}, {@code -3} … is added
     * @return the row's id
     */
    public long obtain(String table, String name, String slug) {
        for (int attempt = 1; ; attempt++) {
            List<?> found = entities.createNativeQuery("select id from " + table + " where name = ?1")
                    .setParameter(1, name)
                    // These rows don't pass through the entity manager: what it holds can wait.
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList();
            if (!found.isEmpty()) {
                return ((Number) found.get(0)).longValue();
            }
            entities.createNativeQuery("insert into " + table + " (name, slug) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, name)
                    .setParameter(2, attempt == 1 ? slug : slug + "-" + attempt)
                    .setFlushMode(FlushModeType.COMMIT)
                    .executeUpdate();
        }
    }
}
