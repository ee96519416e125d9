package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.RevisionFigure;
import vn.toasoan.articles.Section;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.search.IndexedArticle.Topic;

/** Reads what readers may find, as the index wants it; each call is a transaction with a persistence context of its own. */
@ApplicationScoped
class PublishedArticles {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Newsstand newsstand;

    /** Those of the ids that are published now. */
    @Transactional
    public List<IndexedArticle> read(Collection<Long> ids) {
        List<IndexedArticle> read = new ArrayList<>();
        ids.forEach(id -> newsstand.article(id).map(PublishedArticles::indexed).ifPresent(read::add));
        return read;
    }

    /**
     * Ids of published articles, lowest first.
     *
     * @param section slug, with its sections of the second level; empty = all
     */
    @Transactional
    public List<Long> ids(String section, long after, int limit) {
        return entities.createQuery("""
                        select a.id from Article a join a.live r join r.section s left join s.parent p
                        where a.state = vn.toasoan.articles.State.PUBLISHED and a.id > :after
                            and (:section = '' or s.slug = :section or p.slug = :section)
                        order by a.id""", Long.class)
                .setParameter("section", section)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private static IndexedArticle indexed(Article article) {
        Revision live = article.live();
        Section section = live.section();
        Locality locality = live.locality();
        return new IndexedArticle(
                article.id(),
                article.url(),
                live.headline(),
                live.sapo(),
                Markdown.parse(live.body()).plainText(),
                notes(live),
                topic(section),
                section.parent() == null ? null : topic(section.parent()),
                live.tags().stream()
                        .map(tag -> new Topic(tag.slug(), tag.name()))
                        .toList(),
                live.penNames().stream()
                        .map(name -> new Topic(name.slug(), name.name()))
                        .toList(),
                locality == null ? null : new Topic(locality.slug(), locality.name()),
                article.publishedAt(),
                Optional.ofNullable(live.leadPhoto()).map(Photo::url).orElse(null));
    }

    private static Topic topic(Section section) {
        return new Topic(section.slug(), section.name());
    }

    private static List<String> notes(Revision live) {
        return Stream.concat(live.figures().stream().flatMap(PublishedArticles::words), Stream.of(live.source()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** Photos still awaited are left out of the page, and so of what finds it. */
    private static Stream<String> words(RevisionFigure figure) {
        return figure.awaited() ? Stream.empty() : Stream.of(figure.caption(), figure.credit());
    }
}
