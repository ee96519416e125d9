package vn.toasoan.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Cursor;

/** What is published, in memory, with a change log of its own: the first transaction is number 1. */
final class Newsroom extends ChangeLog implements Contents {
    private final Map<Long, IndexedArticle> published = new TreeMap<>();
    private final List<Change> log = new ArrayList<>();
    private long xid;
    private long settledBelow = Long.MAX_VALUE;
    private RuntimeException fault;
    private int read;

    void publish(long id, String headline) {
        published.put(id, Shelf.published(id, headline, "2025-01-01T00:00:00Z"));
        write("article.published", id);
    }

    void withdraw(long id) {
        published.remove(id);
        write("article.withdrawn", id);
    }

    /** It is gone without a word in the log, as no newsroom does it. */
    void forget(long id) {
        published.remove(id);
    }

    private void write(String kind, long id) {
        Cursor cursor = new Cursor(++xid, log.size());
        log.add(new Change(cursor, Shelf.NOW, kind, id, "article/" + id));
    }

    /** From now on a transaction runs; its changes, if any, will stand before those that come. */
    void aTransactionBegins() {
        settledBelow = ++xid;
    }

    void itEnds() {
        settledBelow = Long.MAX_VALUE;
    }

    /** Nothing can be read any more. */
    void fail(RuntimeException with) {
        fault = with;
    }

    /** How many ids were asked for so far. */
    int read() {
        return read;
    }

    @Override
    public News news(Cursor cursor, int limit) {
        List<Change> behind =
                log.stream().filter(change -> isBehind(cursor, change)).toList();
        return new News(
                behind.stream().filter(this::isSettled).limit(limit).toList(),
                behind.stream().filter(change -> !isSettled(change)).toList());
    }

    private static boolean isBehind(Cursor cursor, Change change) {
        return change.cursor().xid() > cursor.xid();
    }

    private boolean isSettled(Change change) {
        return change.cursor().xid() < settledBelow;
    }

    @Override
    public Cursor end() {
        return log.stream().filter(this::isSettled).map(Change::cursor).reduce(Cursor.START, (a, b) -> b);
    }

    @Override
    public String name() {
        return "published";
    }

    @Override
    public String format() {
        return "1";
    }

    @Override
    public List<Long> ids(long after, int limit) {
        if (fault != null) {
            throw fault;
        }
        return published.keySet().stream().filter(id -> id > after).limit(limit).toList();
    }

    @Override
    public Set<Long> touched(List<Change> news) {
        Set<Long> touched = new LinkedHashSet<>();
        news.forEach(change -> touched.add(change.articleId()));
        return touched;
    }

    @Override
    public Map<Long, List<Document>> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A database can't be asked for none");
        }
        Map<Long, List<Document>> found = new LinkedHashMap<>();
        read += ids.size();
        ids.stream()
                .filter(published::containsKey)
                .forEach(id -> found.put(id, List.of(ArticleDocument.of(published.get(id)))));
        return found;
    }
}
