package vn.toasoan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Page;

/** The rows of photos. Apart from {@link Photos} so that no transaction waits for an upload or a picture in work. */
@ApplicationScoped
public class PhotoRows {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Transactional
    public Photo add(Actor actor, String fileName, String sha256, Size size, PhotoWords words) {
        Photo photo = new Photo(fileName, sha256, size, words, actor.accountId(), clock.instant());
        entities.persist(photo);
        audit.record(actor, "photo.uploaded", "photo/" + photo.id(), fileName + " " + sha256);
        changes.append("photo.added", null, "photo/" + photo.id());
        return photo;
    }

    Optional<Photo> find(long id) {
        return Optional.ofNullable(entities.find(Photo.class, id));
    }

    Map<Long, Photo> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from Photo p where p.id in :ids", Photo.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Photo::id, Function.identity()));
    }

    Page<Photo> newest(Page.Request page) {
        long total =
                entities.createQuery("select count(p) from Photo p", Long.class).getSingleResult();
        List<Photo> photos = entities.createQuery(
                        "select p from Photo p order by p.uploadedAt desc, p.id desc", Photo.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(total, photos);
    }
}
