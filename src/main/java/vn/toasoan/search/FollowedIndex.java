package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Problem;

/**
 * An index at one with the change log. Each change says only what to look at: its present state is put into the
 * index or taken out of it, so that a change applied twice, or late, does no harm.
 *
 * <p>An index that can't be gone on with is built by walking all that belongs in it from behind the log's present end, not by
 * replaying the log, which grows for ever; what changes during the walk is in the log behind that end.
 */
final class FollowedIndex {
    private static final int BATCH = 200;
    private static final long COMMIT_EVERY = Duration.ofSeconds(1).toNanos();

    private final Path folder;
    private final Contents contents;
    private final ChangeLog changes;
    private final Database database;

    private volatile ArticleIndex index;
    private volatile boolean ready;
    private volatile boolean stopping;
    private Position position;
    private Position committed;
    private long committedAt;

    /** Says which one it is. */
    @FunctionalInterface
    interface Database {
        String identity() throws IOException;
    }

    FollowedIndex(Path folder, Contents contents, ChangeLog changes, Database database) {
        this.folder = folder;
        this.contents = contents;
        this.changes = changes;
        this.database = database;
    }

    /**
     * Asks its present state. While it is built, it has some of the documents only.
     *
     * @throws Problem 503 {@code search-not-ready} until it is open
     */
    <T> T ask(ArticleIndex.Question<T> question) {
        return Optional.ofNullable(index)
                .orElseThrow(() -> Problem.of(503, "search-not-ready"))
                .ask(question);
    }

    /** Whether the index has everything that belonged in it before the start. */
    boolean ready() {
        return ready;
    }

    /** @return whether there may be more to apply at once */
    synchronized boolean step() throws IOException {
        if (stopping) {
            return false;
        }
        if (index == null || !index.isOpen()) {
            open();
        }
        List<Change> news = changes.after(position.cursor(), BATCH);
        if (!news.isEmpty()) {
            update(contents.touched(news));
            position = position.at(news.getLast().cursor());
        }
        commitWhenDue();
        ready = ready || news.size() < BATCH;
        return news.size() == BATCH;
    }

    private void open() throws IOException {
        closeIndex();
        Directory directory = FSDirectory.open(folder);
        Position end = new Position(contents.format(), database.identity(), changes.end());
        Optional<Position> kept = new IndexFolder(directory).position().filter(end::follows);
        if (kept.isEmpty()) {
            new IndexFolder(directory).clear();
        }
        index = new ArticleIndex(directory);
        committed = kept.orElse(null);
        position = kept.orElse(end);
        if (kept.isEmpty()) {
            build();
        }
    }

    private void build() throws IOException {
        List<Long> ids = contents.ids(Long.MIN_VALUE, BATCH);
        while (!ids.isEmpty() && !stopping) {
            put(ids);
            ids = contents.ids(ids.getLast(), BATCH);
        }
        if (stopping) {
            throw new IOException("Stopped on the way");
        }
        index.commit(position);
        committed = position;
    }

    private void update(Collection<Long> touched) throws IOException {
        for (List<Long> ids : inBatches(touched)) {
            put(ids);
        }
    }

    private static List<List<Long>> inBatches(Collection<Long> all) {
        List<Long> ids = List.copyOf(all);
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            batches.add(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
        return batches;
    }

    private void put(List<Long> ids) throws IOException {
        Map<Long, Document> read = contents.read(ids);
        for (long id : ids) {
            if (read.containsKey(id)) {
                index.put(id, read.get(id));
            } else {
                index.remove(id);
            }
        }
        index.refresh();
    }

    /** A commit waits for the disk, a publication must not: so at most one a second, at the latest by the next poll. */
    private void commitWhenDue() throws IOException {
        if (!position.equals(committed) && System.nanoTime() - committedAt > COMMIT_EVERY) {
            index.commit(position);
            committed = position;
            committedAt = System.nanoTime();
        }
    }

    void close() {
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
