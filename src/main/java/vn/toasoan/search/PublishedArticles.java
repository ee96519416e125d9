package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.RevisionFigure;
import vn.toasoan.platform.Change;

/** Reads what readers may find, as the index wants it; each call is a transaction with a persistence context of its own. */
@ApplicationScoped
class PublishedArticles implements Contents {
    static final String NAME = "published";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Newsstand newsstand;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String format() {
        return ArticleDocument.FORMAT;
    }

    @Override
    @Transactional
    public List<Long> ids(long after, int limit) {
        return entities.createQuery("""
                        select a.id from Article a where a.state = vn.toasoan.articles.State.PUBLISHED and a.id > :after
                        order by a.id""", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @Transactional
    public Set<Long> touched(List<Change> news) {
        Touched touched = Touched.by(news, "article.");
        Set<Long> ids = new LinkedHashSet<>(touched.articles());
        touched.sections().forEach(section -> ids.addAll(in(section)));
        return ids;
    }

    /** With those in its sections of the second level, which show its name too. */
    private List<Long> in(String section) {
        return entities.createQuery("""
                        select a.id from Article a join a.live r join r.section s left join s.parent p
                        where a.state = vn.toasoan.articles.State.PUBLISHED and (s.slug = :section or p.slug = :section)""", Long.class)
                .setParameter("section", section)
                .getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<Document>> read(Collection<Long> ids) {
        Map<Long, List<Document>> read = new LinkedHashMap<>();
        newsstand
                .articles(ids)
                .forEach(article -> read.put(article.id(), List.of(ArticleDocument.of(indexed(article)))));
        // Nothing was changed, and looking for changes costs.
        entities.clear();
        return read;
    }

    private static IndexedArticle indexed(Article article) {
        Revision live = article.live();
        return IndexedArticle.of(article, live, notes(live), article.publishedAt());
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
