package vn.toasoan.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Cursor;

/**
 * One index on disk and how far it has come. Each change says only what to look at: its present state is put into the
 * index or taken out of it, so that a change applied twice, or late, does no harm.
 *
 * <p>A fresh one is built by walking all that belongs in it from behind the log's present end, not by replaying the log, which
 * grows for ever; what changes during the walk is in the log behind that end. Nothing is committed before the walk is done.
 */
final class Generation {
    private static final int BATCH = 200;
    /** Short, since another generation of the same thread is led on in between. */
    private static final int WALK = 50;

    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration REFRESH_EVERY = Duration.ofSeconds(1);
    private static final Duration SHOW_EVERY = Duration.ofMillis(100);
    /** Small steps make many merges: of an import's time a third. */
    private static final Duration SHOW_IMPORTED_EVERY = Duration.ofSeconds(1);

    private final Path folder;
    private final Contents contents;
    private final ArticleIndex index;
    /** Taken before their turn; when that comes, they have been looked at later than they were committed. */
    private final Set<Cursor> early = new HashSet<>();

    private volatile Position position;
    private volatile Position committed;
    private long committedAt = System.nanoTime() - COMMIT_EVERY.toNanos();
    private long refreshedAt = System.nanoTime() - REFRESH_EVERY.toNanos();
    private boolean unshown;
    private boolean awaited;
    private long walkedTo = Long.MIN_VALUE;
    private volatile long walked;
    private volatile boolean built;
    private volatile boolean level;

    private Generation(Path folder, Contents contents, Position position, boolean built) throws IOException {
        this.folder = folder;
        this.contents = contents;
        this.position = position;
        this.built = built;
        this.committed = built ? position : null;
        this.index = new ArticleIndex(FSDirectory.open(folder));
    }

    /** One to be built, in a folder where there is nothing. */
    static Generation fresh(Path folder, Contents contents, Position end) throws IOException {
        return new Generation(folder, contents, end, false);
    }

    /** The one that lies in the folder, to be gone on with. */
    static Generation kept(Path folder, Contents contents, Position position) throws IOException {
        return new Generation(folder, contents, position, true);
    }

    Path folder() {
        return folder;
    }

    ArticleIndex index() {
        return index;
    }

    /** Whether all that belonged in it at its beginning was put into it; what came since may be missing. */
    boolean isBuilt() {
        return built;
    }

    /** Whether it has been at one with the log since it was opened. */
    boolean isLevel() {
        return level;
    }

    /** Whether it would be there after a crash. */
    boolean isKept() {
        return committed != null;
    }

    /** How many documents its building has read. */
    long walked() {
        return walked;
    }

    /** @return whether there may be more to do at once */
    boolean step(ChangeLog changes) throws IOException {
        if (!built) {
            walk();
            return true;
        }
        boolean more = follow(changes);
        level = level || !more;
        return more;
    }

    /**
     * Commits what the steps have come to, at most once a second. May run beside them: what they add meanwhile is committed
     * without being counted.
     */
    synchronized void keep() throws IOException {
        Position reached = position;
        boolean keepable = !reached.equals(committed) || index.isUncommitted();
        if (built && keepable && isOver(COMMIT_EVERY, committedAt)) {
            index.commit(reached);
            committed = reached;
            committedAt = System.nanoTime();
        }
    }

    private void walk() throws IOException {
        List<Long> ids = contents.ids(walkedTo, WALK);
        put(ids);
        walked += ids.size();
        if (ids.size() < WALK) {
            // What is published in this moment is in the log: it isn't run after, or a long import would never let this
            // end.
            refresh();
            built = true;
            return;
        }
        walkedTo = ids.getLast();
        if (isOver(REFRESH_EVERY, refreshedAt)) {
            refresh();
        }
    }

    private boolean follow(ChangeLog changes) throws IOException {
        ChangeLog.News news = changes.news(position.cursor(), BATCH);
        List<Change> unseen = Stream.of(news.settled(), news.awaited())
                .flatMap(List::stream)
                .filter(change -> !early.contains(change.cursor()))
                .distinct()
                .toList();
        awaited |=
                !early.containsAll(news.awaited().stream().map(Change::cursor).toList());
        if (!unseen.isEmpty()) {
            Collection<Long> touched = contents.touched(unseen);
            update(touched);
            unshown |= !touched.isEmpty();
        }
        news.awaited().forEach(change -> early.add(change.cursor()));
        news.settled().forEach(change -> early.remove(change.cursor()));
        if (!news.settled().isEmpty()) {
            position = position.at(news.settled().getLast().cursor());
        }
        show(unseen.isEmpty());
        return news.settled().size() == BATCH || unshown;
    }

    private void update(Collection<Long> touched) throws IOException {
        List<Long> ids = List.copyOf(touched);
        for (int from = 0; from < ids.size(); from += BATCH) {
            put(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
    }

    /** Lets searches see what is new: at once what somebody waits for, an import's articles many at a time. */
    private void show(boolean quiet) throws IOException {
        if (unshown && quiet) {
            LockSupport.parkNanos(refreshedAt + SHOW_EVERY.toNanos() - System.nanoTime());
        }
        if (unshown && isOver(quiet || awaited ? SHOW_EVERY : SHOW_IMPORTED_EVERY, refreshedAt)) {
            refresh();
            unshown = false;
            awaited = false;
        }
    }

    private void refresh() throws IOException {
        index.refresh();
        refreshedAt = System.nanoTime();
    }

    private void put(List<Long> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, List<Document>> read = contents.read(ids);
        for (long id : ids) {
            if (read.containsKey(id)) {
                index.put(id, read.get(id));
            } else {
                index.remove(id);
            }
        }
    }

    private static boolean isOver(Duration pause, long since) {
        return System.nanoTime() - since > pause.toNanos();
    }

    /** What wasn't committed is forgotten. */
    void close() throws IOException {
        index.close();
    }
}
