package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toasoan.platform.NamedRows;
import vn.toasoan.vietnamese.Collation;
import vn.toasoan.vietnamese.Slug;

/** Tags and localities: what articles are about. Those that are new are made when first named. */
@ApplicationScoped
public class Topics {
    @PersistenceContext
    EntityManager entities;

    @Inject
    NamedRows rows;

    public Optional<Tag> tagBySlug(String slug) {
        return entities.createQuery("select t from Tag t where t.slug = :slug", Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Locality> localityBySlug(String slug) {
        return entities.createQuery("select l from Locality l where l.slug = :slug", Locality.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Locality> localityByName(String name) {
        return entities.createQuery("select l from Locality l where l.name = :name", Locality.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Those that exist today, in the order of a Vietnamese dictionary. */
    public List<Locality> localities() {
        return entities.createQuery("select l from Locality l where l.validTo is null", Locality.class)
                .getResultStream()
                .sorted(Comparator.comparing(Locality::name, Collation.comparator()))
                .toList();
    }

    Tag tag(String name) {
        return entities.find(Tag.class, rows.obtain("tag", name, Slug.of(name)));
    }

    Locality locality(String name) {
        return entities.find(Locality.class, rows.obtain("locality", name, Slug.of(name)));
    }
}
