package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.store.AlreadyClosedException;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Problem;

/**
 * An index at one with the change log, whatever happens to it: damaged, it is built anew; asked to, it is built anew beside the
 * one that answers, which goes on being led by the log until the new one has drawn level and takes its place.
 *
 * <p>One thread steps, one keeps, any may ask.
 */
final class FollowedIndex {
    private static final Logger LOG = System.getLogger(FollowedIndex.class.getName());
    private static final Duration CHECK_EVERY = Duration.ofSeconds(30);

    private final Contents contents;
    private final Generations generations;
    private final ChangeLog changes;
    private final Database database;

    private volatile Generation live;
    /** The one whose end a reindex awaits: a fresh one, or the live one while it is being built itself. */
    private volatile Generation coming;

    private volatile long walked;
    private volatile boolean doubtful;
    private volatile boolean behind;
    private long checkedAt = System.nanoTime() - CHECK_EVERY.toNanos();
    private CompletableFuture<Void> reindex;
    private boolean closed;

    /** Says which one it is. */
    @FunctionalInterface
    interface Database {
        String identity() throws IOException;
    }

    FollowedIndex(Path folder, Contents contents, ChangeLog changes, Database database) {
        this.contents = contents;
        this.generations = new Generations(folder, contents);
        this.changes = changes;
        this.database = database;
    }

    /**
     * Asks its present state. While it is built for want of another, it has some of the documents only.
     *
     * @throws Problem 503 {@code search-not-ready} in the first moments of a start, and when it is found damaged
     */
    <T> T ask(ArticleIndex.Question<T> question) {
        for (Generation asked = live; asked != null; asked = live == asked ? null : live) {
            try {
                return asked.index().ask(question);
            } catch (AlreadyClosedException e) {
                // Another has taken its place in this very moment.
                continue;
            } catch (UncheckedIOException | InternalError e) {
                // The latter is what a mapped file gives that has lost its end.
                doubt(e);
                break;
            } catch (Problem e) {
                throw e;
            } catch (RuntimeException e) {
                doubt(e);
                throw e;
            }
        }
        throw Problem.of(503, "search-not-ready");
    }

    /** Lucene doesn't check what it reads in answering: damage shows as any fault whatever. */
    private void doubt(Throwable e) {
        if (!doubtful) {
            LOG.log(Level.WARNING, "A fault in the search index " + contents.name() + ", which will be checked", e);
        }
        doubtful = true;
    }

    /** Whether it has everything that belonged in it when it was opened. */
    boolean ready() {
        Generation asked = live;
        return asked != null && asked.isLevel();
    }

    /** Builds it anew. The end comes when the new one answers, or with the fault that prevented it. */
    synchronized CompletableFuture<Void> reindex() {
        if (reindex == null) {
            reindex = new CompletableFuture<>();
            walked = 0;
        }
        return reindex;
    }

    /** How many documents the last {@link #reindex} has read until now. */
    long walked() {
        return walked;
    }

    /** Whether its last step left changes to be applied, or articles to be built of. */
    boolean isBehind() {
        return behind;
    }

    /** @return whether there may be more to do at once */
    synchronized boolean step() throws IOException {
        if (closed) {
            return false;
        }
        boolean more = false;
        try {
            openIfNeeded();
            checkIfDoubtful();
            more = live.step(changes);
            return build() || more;
        } catch (IOException | Error e) {
            doubtful = true;
            throw new IOException("The search index " + contents.name() + " failed", e);
        } finally {
            behind = more;
        }
    }

    /**
     * Keeps on disk what the steps have come to. On a thread of its own: a commit waits for the disk, a publication must not.
     *
     * @return false: there is nothing more to do at once
     */
    boolean keep() throws IOException {
        keep(live);
        keep(coming);
        return false;
    }

    private void keep(Generation generation) throws IOException {
        try {
            if (generation != null) {
                generation.keep();
            }
        } catch (AlreadyClosedException e) {
            // Its time is over; what it lacks on disk, the next reads in the log.
            LOG.log(Level.DEBUG, "Closed before it was kept", e);
        } catch (IOException e) {
            doubtful = true;
            throw e;
        }
    }

    private void openIfNeeded() throws IOException {
        if (live == null || !live.index().isOpen()) {
            closeAll();
            live = generations.open(end());
        }
    }

    private Position end() throws IOException {
        return new Position(contents.format(), database.identity(), changes.end());
    }

    private void checkIfDoubtful() throws IOException {
        if (doubtful && live.isKept() && System.nanoTime() - checkedAt > CHECK_EVERY.toNanos()) {
            doubtful = false;
            checkedAt = System.nanoTime();
            if (!Generations.isSound(live)) {
                closeAll();
                openIfNeeded();
            }
        }
    }

    /** One step of what a reindex asked for. */
    private boolean build() throws IOException {
        if (reindex == null) {
            return false;
        }
        try {
            coming = coming != null ? coming : live.isBuilt() ? generations.fresh(end()) : live;
            boolean more = coming != live && coming.step(changes);
            walked = coming.walked();
            if (more || !coming.isLevel() || !coming.isKept()) {
                return more;
            }
            swap();
            reindex.complete(null);
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        }
        coming = null;
        reindex = null;
        return false;
    }

    /** The new one has just seen the log's end, later than the old one did: nothing that could be found is lost. */
    private void swap() throws IOException {
        Generation old = live;
        if (coming != old) {
            live = coming;
            old.close();
            Generations.delete(old.folder());
        }
    }

    private void giveUp(Exception e) throws IOException {
        LOG.log(Level.WARNING, "The search index " + contents.name() + " could not be built anew", e);
        reindex.completeExceptionally(e);
        if (coming != null && coming != live) {
            coming.close();
            Generations.delete(coming.folder());
        }
    }

    synchronized void close() {
        closed = true;
        try {
            closeAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is asked for then begins once more. */
    private void closeAll() throws IOException {
        Generation open = live;
        Generation built = coming;
        live = null;
        coming = null;
        if (built != null && built != open) {
            built.close();
        }
        if (open != null) {
            open.close();
        }
    }
}
