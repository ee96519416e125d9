package vn.toasoan.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Where the index lies, and whether what lies there can be gone on with. */
final class IndexFolder {
    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Directory directory;

    IndexFolder(Directory directory) {
        this.directory = directory;
    }

    /** What the index stands for; empty when there is none, it is damaged, or was never finished. Reads all its files once. */
    Optional<Position> position() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
            return Position.of(reader.getIndexCommit().getUserData());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "A search index is damaged: {0}", e.toString());
            return Optional.empty();
        }
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
