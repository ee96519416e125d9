package vn.toasoan.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Following;

/**
 * Keeps the index at one with the change log. Each change says only which article to look at: its present state is put into the
 * index or taken out of it, so that a change applied twice, or late, does no harm.
 *
 * <p>An index that can't be gone on with is built by walking the published articles from behind the log's present end, not by
 * replaying the log, which grows for ever; what changes during the walk is in the log behind that end.
 */
@ApplicationScoped
class IndexFollower {
    private static final int BATCH = 200;
    private static final String SECTION = "section/";
    private static final long COMMIT_EVERY = Duration.ofSeconds(1).toNanos();

    @Inject
    Configuration configuration;

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    PublishedArticles articles;

    @Inject
    DatabaseIdentity identity;

    private volatile ArticleIndex index;
    private volatile boolean ready;
    private volatile boolean stopping;
    private String database;
    private Cursor cursor;
    private Cursor committed;
    private long committedAt;

    void start(@Observes Startup startup) {
        following.start("search-index", this::step);
    }

    /** Empty until the index is open. While it is built, it has some of the articles only. */
    Optional<ArticleIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Whether the index has every article that was published before the start. */
    boolean ready() {
        return ready;
    }

    private synchronized boolean step() throws IOException {
        if (stopping) {
            return false;
        }
        if (index == null || !index.isOpen()) {
            open();
        }
        List<Change> news = changes.after(cursor, BATCH);
        if (!news.isEmpty()) {
            apply(news);
            cursor = news.getLast().cursor();
        }
        commitWhenDue();
        ready = ready || news.size() < BATCH;
        return news.size() == BATCH;
    }

    private void open() throws IOException {
        closeIndex();
        database = identity.read();
        Directory directory = FSDirectory.open(configuration.home().resolve("index"));
        Cursor end = changes.end();
        Optional<Cursor> position =
                new IndexFolder(directory).position(database).filter(kept -> !isBehind(kept, end));
        if (position.isEmpty()) {
            new IndexFolder(directory).clear();
        }
        index = new ArticleIndex(directory);
        cursor = position.isPresent() ? position.get() : build(end);
        committed = position.orElse(null);
    }

    /** A position the log hasn't reached: the database was put back to an earlier day. */
    private static boolean isBehind(Cursor kept, Cursor end) {
        return kept.xid() > end.xid() || (kept.xid() == end.xid() && kept.id() > end.id());
    }

    private Cursor build(Cursor end) throws IOException {
        walk("");
        index.commit(end, database);
        return end;
    }

    /** @param section slug, empty = all */
    private void walk(String section) throws IOException {
        List<Long> ids = articles.ids(section, Long.MIN_VALUE, BATCH);
        while (!ids.isEmpty() && !stopping) {
            update(ids);
            ids = articles.ids(section, ids.getLast(), BATCH);
        }
        if (stopping) {
            throw new IOException("Stopped on the way");
        }
    }

    private void apply(List<Change> news) throws IOException {
        Set<Long> touched = new LinkedHashSet<>();
        Set<String> sections = new LinkedHashSet<>();
        for (Change change : news) {
            if (change.kind().startsWith("article.") && change.articleId() != null) {
                touched.add(change.articleId());
            } else if (change.kind().equals("section.changed")) {
                sections.add(change.subject().substring(SECTION.length()));
            }
        }
        update(touched);
        for (String section : sections) {
            walk(section);
        }
    }

    private void update(Collection<Long> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Set<Long> gone = new LinkedHashSet<>(ids);
        for (IndexedArticle article : articles.read(ids)) {
            index.put(article);
            gone.remove(article.id());
        }
        for (long id : gone) {
            index.remove(id);
        }
        index.refresh();
    }

    /** A commit waits for the disk, a publication must not: so at most one a second, at the latest by the next poll. */
    private void commitWhenDue() throws IOException {
        if (!cursor.equals(committed) && System.nanoTime() - committedAt > COMMIT_EVERY) {
            index.commit(cursor, database);
            committed = cursor;
            committedAt = System.nanoTime();
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        synchronized (this) {
            try {
                closeIndex();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void closeIndex() throws IOException {
        ArticleIndex open = index;
        index = null;
        ready = false;
        if (open != null) {
            open.close();
        }
    }
}
