package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.toasoan.accounts.PenName;

/** The newest articles, whole and newest first, as those want them who follow the paper, a part of it or a pen name. */
@ApplicationScoped
public class Newswire {
    private static final String NEWEST = """
            select a.id from Article a join a.live r
            where a.state = vn.toasoan.articles.State.PUBLISHED %s
            order by a.publishedAt desc, a.id desc""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Newsstand newsstand;

    public List<Article> latest(int size) {
        return newest("", Map.of(), size);
    }

    /** With the news of its sections of the second level. */
    public List<Article> in(Section section, int size) {
        return newest(Newsstand.in(section), Map.of("section", section), size);
    }

    public List<Article> tagged(Tag tag, int size) {
        return newest("and :tag member of r.tags", Map.of("tag", tag), size);
    }

    public List<Article> by(PenName penName, int size) {
        return newest(
                "and a.id in (select own.id from Article own join own.live shown join shown.bylines b where b.penName = :penName)",
                Map.of("penName", penName),
                size);
    }

    private List<Article> newest(String where, Map<String, Object> parameters, int size) {
        TypedQuery<Long> query = entities.createQuery(NEWEST.formatted(where), Long.class);
        parameters.forEach(query::setParameter);
        return newsstand.articles(query.setMaxResults(size).getResultList()).stream()
                .sorted(Comparator.comparing(Article::publishedAt)
                        .thenComparing(Article::id)
                        .reversed())
                .toList();
    }
}
