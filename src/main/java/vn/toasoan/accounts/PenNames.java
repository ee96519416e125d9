package vn.toasoan.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.toasoan.platform.NamedRows;

/** Finds pen names, and makes those that are new. */
@ApplicationScoped
public class PenNames {
    @PersistenceContext
    EntityManager entities;

    @Inject
    NamedRows rows;

    public Optional<PenName> bySlug(String slug) {
        return entities.createQuery("select p from PenName p where p.slug = :slug", PenName.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public List<PenName> all() {
        return entities.createQuery("select p from PenName p order by p.name", PenName.class)
                .getResultList();
    }

    /** Finds the pen name or makes it, in the caller's transaction. */
    @Transactional
    public PenName named(String name, String slug) {
        return entities.find(PenName.class, rows.obtain("pen_name", name, slug));
    }
}
