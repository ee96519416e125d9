package vn.toasoan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;

/** The rows of photos. Apart from {@link Photos} so that no transaction waits for an upload or a picture in work. */
@ApplicationScoped
public class PhotoRows {
    private static final int MOST_WORDS = 8;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public Photo add(Actor actor, String fileName, String sha256, Size size, PhotoWords words) {
        Photo photo = new Photo(fileName, sha256, size, words, actor.accountId(), clock.instant());
        entities.persist(photo);
        audit.record(actor, "photo.uploaded", "photo/" + photo.id(), fileName + " " + sha256);
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

    /** @param folded as {@link Folded#text} makes it: no character of it means anything to {@code like} */
    Page<Photo> newest(String folded, Page.Request page) {
        List<String> words = Stream.of(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        String from = " from Photo p" + where(words);
        long total = query("select count(p)" + from, Long.class, words).getSingleResult();
        List<Photo> photos = query("select p" + from + " order by p.uploadedAt desc, p.id desc", Photo.class, words)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(total, photos);
    }

    private static String where(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(number -> "p.folded like ?" + number)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "), all -> all.isEmpty() ? "" : " where " + all));
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, List<String> words) {
        TypedQuery<T> query = entities.createQuery(text, type);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(i + 1, "%" + words.get(i) + "%");
        }
        return query;
    }
}
