package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.toasoan.markup.Markdown;

/** What the newspaper has published, as plain text, a batch at a time. */
@ApplicationScoped
class PublishedTexts {
    /** An article's headline, sapo and body without its Markdown. */
    record Text(long id, String text) {}

    @PersistenceContext
    EntityManager entities;

    @Transactional
    public long count() {
        return entities.createQuery(
                        "select count(a) from Article a where a.state = vn.toasoan.articles.State.PUBLISHED",
                        Long.class)
                .getSingleResult();
    }

    /** The next ones by id; nothing stays in memory but what is given. */
    @Transactional
    public List<Text> after(long id, int limit) {
        return entities
                .createQuery("""
                        select a.id, r.headline, r.sapo, r.body from Article a join a.live r
                        where a.state = vn.toasoan.articles.State.PUBLISHED and a.id > :id order by a.id""", Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Text(
                        (Long) row[0],
                        row[1] + "\n" + row[2] + "\n"
                                + Markdown.parse((String) row[3]).plainText()))
                .toList();
    }
}
