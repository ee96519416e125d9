package vn.toasoan.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's codec, but for the stored texts: deflated in chunks of a few articles. Lucene's own choices are LZ4, which leaves
 * Vietnamese at 0.6 of its size, and deflate in chunks so large that showing ten results takes longer than finding them.
 */
public final class NewsCodec extends FilterCodec {
    private static final int CHUNK_BYTES = 12 << 10;
    private static final int CHUNK_DOCUMENTS = 64;
    /** Of the table that finds a document's chunk, as Lucene's own formats have it. */
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat texts = new Lucene90CompressingStoredFieldsFormat(
            "NewsTexts", CompressionMode.HIGH_COMPRESSION, CHUNK_BYTES, CHUNK_DOCUMENTS, BLOCK_SHIFT);

    /** Segments are read by the codec of this name: another delegate or format needs another. */
    public NewsCodec() {
        super("News1", new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return texts;
    }
}
