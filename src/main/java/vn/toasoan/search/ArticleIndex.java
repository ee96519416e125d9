package vn.toasoan.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * An index of documents, each with an id of its own. What is put is found after {@link #refresh} and kept after {@link #commit},
 * which also keeps the position in the change log that the index then stands for.
 */
final class ArticleIndex implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** A question to one state of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }

    /** Goes on from the last commit in the directory, or starts empty where there is none. The directory is closed with it. */
    ArticleIndex(Directory directory) throws IOException {
        this.directory = directory;
        // What was not committed together with its position is as if it had never been written.
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setSimilarity(Ranking.SIMILARITY)
                        .setCodec(new NewsCodec())
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, new Searchers());
    }

    /** Replaces what was there of the same id. */
    void put(long id, Document document) throws IOException {
        put(id, List.of(document));
    }

    /** Several that share an id, as one step. */
    void put(long id, List<Document> documents) throws IOException {
        writer.updateDocuments(ArticleDocument.id(id), documents);
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(ArticleDocument.id(id));
    }

    /** Lets searches see what was written until now. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was written until now, and what it stands for. */
    void commit(Position position) throws IOException {
        writer.setLiveCommitData(position.kept().entrySet());
        writer.commit();
    }

    /** Whether a commit would keep more than the last did, or give room back: what was merged since lies on disk twice. */
    boolean isUncommitted() {
        return writer.hasUncommittedChanges();
    }

    /** False after a fault in writing (a full disk): what was committed is still there for the next to open it. */
    boolean isOpen() {
        return writer.isOpen();
    }

    <T> T ask(Question<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // Closed in the order of their need, each even if another fails.
        }
    }
}
