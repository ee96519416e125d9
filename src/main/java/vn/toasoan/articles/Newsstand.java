package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private static final String PUBLISHED = " where a.state = vn.toasoan.articles.State.PUBLISHED";
    private static final String LIST =
            "select new vn.toasoan.articles.Teaser(a.id, r.slug, r.headline, r.sapo, r.source, s, a.publishedAt, a.commentCount, p, r.genre)"
                    + " from Article a join a.live r join a.section s left join r.leadPhoto p"
                    + PUBLISHED;
    private static final String COUNT = "select count(a) from Article a" + PUBLISHED;
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

    public List<Teaser> newest(int size) {
        return list("", Map.of(), 0, size);
    }

    /** With the news of its sections of the second level. */
    public List<Teaser> newestIn(Section section, int size) {
        return list(in(section), Map.of("section", section), 0, size);
    }

    /** With the news of its sections of the second level. */
    public Page<Teaser> in(Section section, Page.Request page) {
        return page(in(section), Map.of("section", section), page);
    }

    static String in(Section section) {
        return section.parent() == null ? " and a.topSection = :section" : " and a.section = :section";
    }

    public Page<Teaser> tagged(Tag tag, Page.Request page) {
        return page(" and :tag member of a.live.tags", Map.of("tag", tag), page);
    }

    public Page<Teaser> by(PenName penName, Page.Request page) {
        return page(
                " and a.id in (select own.id from Article own join own.live shown join shown.bylines b where b.penName = :penName)",
                Map.of("penName", penName),
                page);
    }

    /** With the news of those that it is made of now or followed whole: old news stays where a place is looked for today. */
    public Page<Teaser> about(Locality locality, Page.Request page) {
        List<Long> places = entities.createQuery(
                        "select p.id from Locality p join p.successors n where n = :locality and size(p.successors) = 1",
                        Long.class)
                .setParameter("locality", locality)
                .getResultList();
        List<Long> all = new ArrayList<>(places);
        all.add(locality.id());
        locality.successors().forEach(next -> all.add(next.id()));
        return page(" and a.live.locality.id in :localities", Map.of("localities", all), page);
    }

    /**
     * @param to the day after the last
     * @param section null = all
     */
    public Page<Teaser> between(LocalDate from, LocalDate to, Section section, Page.Request page) {
        ZoneId zone = NewsDates.ZONE;
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "from", from.atStartOfDay(zone).toInstant(),
                "to", to.atStartOfDay(zone).toInstant()));
        String where = " and a.publishedAt >= :from and a.publishedAt < :to";
        if (section != null) {
            parameters.put("section", section);
            where += in(section);
        }
        return page(where, parameters, page);
    }

    /** What the section brought before this article (các tin đã đưa). */
    public List<Teaser> earlier(Article article, int size) {
        return list(
                " and a.section = :section and a.publishedAt <= :at and (a.publishedAt < :at or a.id < :id)",
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

    /** First published between these moments, and that as tin nóng; newest first. */
    List<Teaser> breaking(Instant after, Instant until, int size) {
        return list(
                " and a.breaking = true and a.publishedAt > :after and a.publishedAt <= :until",
                Map.of("after", after, "until", until),
                0,
                size);
    }

    private Page<Teaser> page(String where, Map<String, Object> parameters, Page.Request page) {
        TypedQuery<Long> count = entities.createQuery(COUNT + where, Long.class);
        parameters.forEach(count::setParameter);
        return new Page<>(count.getSingleResult(), list(where, parameters, page.offset(), page.size()));
    }

    private List<Teaser> list(String where, Map<String, Object> parameters, int offset, int size) {
        TypedQuery<Teaser> query = entities.createQuery(LIST + where + ORDER, Teaser.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(size).getResultList();
    }
}
