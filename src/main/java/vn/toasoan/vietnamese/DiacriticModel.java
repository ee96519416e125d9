package vn.toasoan.vietnamese;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Puts the diacritics back into Vietnamese typed without them: the syllables that a {@link DiacriticTrainer} saw, each
 * weighed by the two before it and by the rest of its sentence. Immutable and thread-safe; less than 64 MB.
 */
public final class DiacriticModel {
    private final long syllables;
    private final double markedShare;
    private final Lexicon lexicon;
    private final Ngrams ngrams;

    /**
     * @param syllables how many it was learned from
     * @param markedShare how many of them carried marks
     */
    DiacriticModel(long syllables, double markedShare, Lexicon lexicon, Ngrams ngrams) {
        this.syllables = syllables;
        this.markedShare = markedShare;
        this.lexicon = lexicon;
        this.ngrams = ngrams;
    }

    /**
     * The text with marks on those of its bare words that want them. Everything else stays byte for byte, also words that
     * carry a mark already and words that training never met; the more words carry marks, the more it takes for one without to
     * get some. Letters keep their case and the text its length in chars. Any text; linear time.
     */
    public Restored restore(String text) {
        return new Restoration(lexicon, ngrams, markedShare, text).run();
    }

    /** How many syllables it was learned from. */
    public long syllables() {
        return syllables;
    }

    /** Bytes of memory that it takes, its tables of probabilities alone. */
    long size() {
        return (long) ngrams.table().slots().length * Long.BYTES;
    }

    /** Writes what {@link #read} reads; doesn't close the stream. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(this, out);
    }

    /**
     * Reads what {@link #write} wrote; doesn't close the stream.
     *
     * @throws IOException also for what is damaged, of another form, or no model at all
     */
    public static DiacriticModel read(InputStream in) throws IOException {
        return ModelFile.read(in);
    }

    double markedShare() {
        return markedShare;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Ngrams ngrams() {
        return ngrams;
    }
}
