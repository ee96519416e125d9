package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import vn.toasoan.accounts.Account;
import vn.toasoan.media.Photo;
import vn.toasoan.platform.Change;
import vn.toasoan.search.IndexedPhoto.Use;

/** Reads photos and their uses as their index wants them; each call is a transaction with a persistence context of its own. */
@ApplicationScoped
class ArchivedPhotos implements Contents {
    static final String NAME = "photos";

    private static final String PHOTO = "photo/";

    @PersistenceContext
    EntityManager entities;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String format() {
        return PhotoDocument.FORMAT;
    }

    @Override
    @Transactional
    public List<Long> ids(long after, int limit) {
        return entities.createQuery("select p.id from Photo p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @Transactional
    public Set<Long> touched(List<Change> news) {
        Set<Long> touched = new LinkedHashSet<>(
                in(Touched.by(news, DeskArticles.OF_ARTICLES).articles()));
        news.stream()
                .filter(change -> change.kind().startsWith("photo."))
                .forEach(change -> touched.add(Long.valueOf(change.subject().substring(PHOTO.length()))));
        return touched;
    }

    /** In any of their revisions: a photo may just have been taken out. */
    private List<Long> in(Set<Long> articles) {
        return articles.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select distinct p.id from Revision r join r.figures f join f.photo p
                                where r.article.id in :articles""", Long.class)
                        .setParameter("articles", articles)
                        .getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<Document>> read(Collection<Long> ids) {
        List<Photo> photos = entities.createQuery("select p from Photo p where p.id in :ids", Photo.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, List<Use>> uses = uses(ids);
        Map<Long, String> names = names(photos);
        Map<Long, List<Document>> read = new LinkedHashMap<>();
        for (Photo photo : photos) {
            IndexedPhoto indexed = new IndexedPhoto(
                    photo.id(),
                    photo.fileName(),
                    photo.caption(),
                    photo.credit(),
                    photo.alt(),
                    names.getOrDefault(photo.uploadedBy(), ""),
                    photo.uploadedAt(),
                    uses.getOrDefault(photo.id(), List.of()));
            read.put(photo.id(), PhotoDocument.of(indexed));
        }
        return read;
    }

    /** In the newest revisions of articles, and in those that readers see or last saw. */
    private Map<Long, List<Use>> uses(Collection<Long> photos) {
        Map<Long, List<Use>> uses = new HashMap<>();
        entities.createQuery("""
                        select p.id, a.id, o.id, l.id, r.id, f.caption, f.credit
                        from Revision r join r.figures f join f.photo p join r.article a join a.head h
                            left join a.live l left join a.createdBy o
                        where p.id in :photos and (r = h or r = l) order by a.id, r.id, p.id""", Object[].class)
                .setParameter("photos", photos)
                .getResultStream()
                .forEach(row -> uses.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(new Use(
                                (Long) row[1], (Long) row[2], Objects.equals(row[3], row[4]), (String) row[5], (String)
                                        row[6])));
        return uses;
    }

    private Map<Long, String> names(List<Photo> photos) {
        Map<Long, String> names = new HashMap<>();
        photos.stream()
                .map(Photo::uploadedBy)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> names.put(id, entities.find(Account.class, id).fullName()));
        return names;
    }
}
