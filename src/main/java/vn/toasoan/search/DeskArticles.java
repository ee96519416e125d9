package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.toasoan.accounts.Account;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Revision;
import vn.toasoan.platform.Change;
import vn.toasoan.search.IndexedManuscript.Past;

/** Reads every article of the newsroom as its index wants it; each call is a transaction with a persistence context of its own. */
@ApplicationScoped
class DeskArticles implements Contents {
    static final String NAME = "desk";

    /** Of those older still hardly anything is asked, and each save reads them all. */
    private static final int MAX_OLDER = 100;

    /** How changes of articles are called, before and behind publication. */
    static final String[] OF_ARTICLES = {"manuscript.", "article."};

    /** Read for all the articles at once. */
    private static final List<String> WHOLE = Stream.concat(
                    Stream.of("createdBy", "live"), Stream.of("head", "live").flatMap(of -> Stream.of(
                                    "section", "section.parent", "locality", "leadPhoto", "tags", "bylines", "figures")
                            .map(part -> of + "." + part)))
            .toList();

    @PersistenceContext
    EntityManager entities;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String format() {
        return DeskDocument.FORMAT;
    }

    @Override
    @Transactional
    public List<Long> ids(long after, int limit) {
        return entities.createQuery("select a.id from Article a where a.id > :after order by a.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @Transactional
    public Set<Long> touched(List<Change> news) {
        Touched touched = Touched.by(news, OF_ARTICLES);
        Set<Long> ids = new LinkedHashSet<>(touched.articles());
        touched.sections().forEach(section -> ids.addAll(in(section)));
        return ids;
    }

    /** With those in its sections of the second level, and those that readers were shown in it. */
    private List<Long> in(String section) {
        return entities.createQuery("""
                        select distinct a.id from Article a, Revision r join r.section s left join s.parent p
                        where (a.head = r or a.live = r) and (s.slug = :section or p.slug = :section)""", Long.class)
                .setParameter("section", section)
                .getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<Document>> read(Collection<Long> ids) {
        TypedQuery<Article> articles =
                entities.createQuery("select a from Article a join fetch a.head where a.id in :ids", Article.class);
        articles.setParameter("ids", ids).setHint("eclipselink.batch.type", "IN");
        WHOLE.forEach(part -> articles.setHint("eclipselink.batch", "a." + part));
        Map<Long, List<Document>> read = new LinkedHashMap<>();
        articles.getResultList().forEach(article -> read.put(article.id(), DeskDocument.of(indexed(article))));
        // Nothing was changed. Looking for changes costs, and EclipseLink 4 fails at it where two revisions have
        // bylines.
        entities.clear();
        return read;
    }

    private IndexedManuscript indexed(Article article) {
        Account owner = article.createdBy();
        IndexedArticle head = text(article, article.head());
        return new IndexedManuscript(
                head,
                article.live() == null
                        ? null
                        : article.changedSincePublication() ? text(article, article.live()) : head,
                article.head().number() == 1 ? List.of() : past(article),
                owner == null ? null : owner.id(),
                owner == null ? "" : owner.fullName(),
                article.state());
    }

    private static IndexedArticle text(Article article, Revision revision) {
        return IndexedArticle.of(article, revision, notes(revision), revision.createdAt());
    }

    /** Those of photos still awaited too: they are what the photographer is asked for. */
    private static List<String> notes(Revision revision) {
        return Stream.concat(
                        revision.figures().stream().flatMap(figure -> Stream.of(figure.caption(), figure.credit())),
                        Stream.of(revision.source()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private List<Past> past(Article article) {
        Revision head = article.head();
        PastTexts past = new PastTexts(head.headline(), head.sapo(), head.body());
        entities.createQuery("""
                        select r.number, r.headline, r.sapo, r.body from Revision r
                        where r.article = :article and r.number < :head order by r.number desc""", Object[].class)
                .setParameter("article", article)
                .setParameter("head", head.number())
                .setMaxResults(MAX_OLDER)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .forEach(row -> past.add((Integer) row[0], (String) row[1], (String) row[2], (String) row[3]));
        return past.all();
    }
}
