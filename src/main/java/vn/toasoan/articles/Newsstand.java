package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.accounts.PenName;
import vn.toasoan.platform.Page;
import vn.toasoan.vietnamese.NewsDates;

/** What readers can have: published articles, newest first. */
@ApplicationScoped
public class Newsstand {
    private static final String FROM =
            " from Article a join a.live r join r.section s left join r.leadPhoto p where a.state = vn.toasoan.articles.State.PUBLISHED";
    private static final String TEASER =
            "select new vn.toasoan.articles.Teaser(a.id, r.slug, r.headline, r.sapo, r.source, s, a.publishedAt, a.commentCount, p, r.genre)";
    private static final String ORDER = " order by a.publishedAt desc, a.id desc";

    private static final List<String> WHOLE =
            List.of("section", "section.parent", "locality", "leadPhoto", "tags", "bylines", "figures");

    @PersistenceContext
    EntityManager entities;

    /** The article as readers see it by its live revision, if it is published. */
    public Optional<Article> article(long id) {
        return any(id).filter(article -> article.state() == State.PUBLISHED);
    }

    /** Those of the ids that are published, with all that their live revisions hold: a few queries for all of them. */
    public List<Article> articles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<Article> query = entities.createQuery(
                "select a from Article a join fetch a.live where a.id in :ids and a.state = vn.toasoan.articles.State.PUBLISHED",
                Article.class);
        query.setParameter("ids", ids).setHint("eclipselink.batch.type", "IN");
        WHOLE.forEach(part -> query.setHint("eclipselink.batch", "a.live." + part));
        return query.getResultList();
    }

    /** Published or once published: a withdrawn one is gone, which is more than not being there. */
    public Optional<Article> any(long id) {
        return Optional.ofNullable(entities.find(Article.class, id)).filter(article -> article.live() != null);
    }

    public Page<Teaser> latest(Page.Request page) {
        return page("", Map.of(), page);
    }

    /** With the news of its sections of the second level. */
    public Page<Teaser> in(Section section, Page.Request page) {
        return page(" and (s = :section or s.parent = :section)", Map.of("section", section), page);
    }

    public Page<Teaser> tagged(Tag tag, Page.Request page) {
        return page(" and :tag member of r.tags", Map.of("tag", tag), page);
    }

    public Page<Teaser> by(PenName penName, Page.Request page) {
        return page(
                " and a.id in (select own.id from Article own join own.live shown join shown.bylines b where b.penName = :penName)",
                Map.of("penName", penName),
                page);
    }

    /** Of one that has ended: with the news of those that followed it. */
    public Page<Teaser> about(Locality locality, Page.Request page) {
        return page(
                " and (r.locality = :locality or r.locality in (select n from Locality l join l.successors n where l = :locality))",
                Map.of("locality", locality),
                page);
    }

    /** @param section null = all */
    public Page<Teaser> on(LocalDate day, Section section, Page.Request page) {
        ZoneId zone = NewsDates.ZONE;
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "from", day.atStartOfDay(zone).toInstant(),
                "to", day.plusDays(1).atStartOfDay(zone).toInstant()));
        String where = " and a.publishedAt >= :from and a.publishedAt < :to";
        if (section != null) {
            parameters.put("section", section);
            where += " and (s = :section or s.parent = :section)";
        }
        return page(where, parameters, page);
    }

    /** What the section brought before this article (các tin đã đưa). */
    public List<Teaser> earlier(Article article, int size) {
        return list(
                " and s = :section and (a.publishedAt < :at or (a.publishedAt = :at and a.id < :id))",
                Map.of("section", article.live().section(), "at", article.publishedAt(), "id", article.id()),
                0,
                size);
    }

    /** Those of the ids that are published, in no order. */
    public Map<Long, Teaser> teasers(Collection<Long> ids) {
        Map<Long, Teaser> found = new HashMap<>();
        if (!ids.isEmpty()) {
            list(" and a.id in :ids", Map.of("ids", ids), 0, ids.size())
                    .forEach(teaser -> found.put(teaser.id(), teaser));
        }
        return found;
    }

    /** Published since then, newest first: for the news sitemap. */
    public List<Teaser> since(Instant from, int size) {
        return list(" and a.publishedAt >= :from", Map.of("from", from), 0, size);
    }

    private Page<Teaser> page(String where, Map<String, Object> parameters, Page.Request page) {
        TypedQuery<Long> count = entities.createQuery("select count(a)" + FROM + where, Long.class);
        parameters.forEach(count::setParameter);
        return new Page<>(count.getSingleResult(), list(where, parameters, page.offset(), page.size()));
    }

    private List<Teaser> list(String where, Map<String, Object> parameters, int offset, int size) {
        TypedQuery<Teaser> query = entities.createQuery(TEASER + FROM + where + ORDER, Teaser.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(size).getResultList();
    }
}
