package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.toasoan.markup.Body;
import vn.toasoan.markup.Markdown;
import vn.toasoan.vietnamese.DiacriticTrainer;

/** All that readers can read, as text alone; each call is a transaction of its own. */
@ApplicationScoped
class PublishedTexts {
    /** @param body Markdown */
    record PublishedText(long id, String headline, String sapo, String body) {

        /** Headline, sapo, each paragraph and each caption. */
        void addTo(DiacriticTrainer trainer) {
            trainer.add(headline);
            trainer.add(sapo);
            Body read = Markdown.parse(body);
            read.paragraphs().forEach(trainer::add);
            read.figures().forEach(figure -> trainer.add(figure.caption()));
        }
    }

    @PersistenceContext
    EntityManager entities;

    /** Bytes of all published text; PostgreSQL tells them without reading it. */
    @Transactional
    public long size() {
        Number size = (Number) entities.createNativeQuery("""
                        select coalesce(sum(octet_length(headline) + octet_length(sapo) + octet_length(body)), 0)
                        from article join revision on revision.id = live_revision_id
                        where state = 'PUBLISHED'""").getSingleResult();
        return size.longValue();
    }

    /** The articles with higher numbers, lowest first. */
    @Transactional
    public List<PublishedText> after(long id, int limit) {
        return entities.createQuery("""
                        select a.id, r.headline, r.sapo, r.body from Article a join a.live r
                        where a.state = vn.toasoan.articles.State.PUBLISHED and a.id > :after
                        order by a.id""", Object[].class)
                .setParameter("after", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new PublishedText((Long) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
