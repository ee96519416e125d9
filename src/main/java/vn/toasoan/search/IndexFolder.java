package vn.toasoan.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import vn.toasoan.platform.Cursor;

/** Where the index lies, and whether what lies there can be gone on with. */
final class IndexFolder {
    /** Keys of the commit's data. */
    static final String FORMAT = "format";

    static final String DATABASE = "database";
    static final String CURSOR = "cursor";

    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Directory directory;

    IndexFolder(Directory directory) {
        this.directory = directory;
    }

    /**
     * The position that the index stands for; empty when it must be built: there is none, it is damaged, of another form, of
     * another database, or its building was never finished. Reads all its files once.
     */
    Optional<Cursor> position(String database) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
            return position(reader.getIndexCommit().getUserData(), database);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The search index is damaged and will be built anew: {0}", e.toString());
            return Optional.empty();
        }
    }

    private static Optional<Cursor> position(Map<String, String> kept, String database) {
        if (kept.containsKey(CURSOR)
                && ArticleDocument.FORMAT.equals(kept.get(FORMAT))
                && database.equals(kept.get(DATABASE))) {
            return Optional.of(Cursor.parse(kept.get(CURSOR)));
        }
        LOG.log(Level.INFO, "The search index is of another form or database and will be built anew");
        return Optional.empty();
    }

    /** Deletes the index, under its lock: a damaged one couldn't even be opened to be replaced. */
    void clear() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
