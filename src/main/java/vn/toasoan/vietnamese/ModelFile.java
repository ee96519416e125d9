package vn.toasoan.vietnamese;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** A model's form on disk: a head that tells what it is, the syllables, the probabilities, and a sum over all (CRC-32). */
final class ModelFile {
    /** "TSdi" and the number of the form, to be raised whenever that or the making of a model changes. */
    static final long FORM = 0x5453_6469_0000_0001L;

    /** A table with more would be no table of ours, and might not fit into memory. */
    private static final int MOST_ENTRIES = 6_000_000;

    /** Numbers have 16 bits. */
    private static final int MOST_WORDS = 1 << 16;

    private ModelFile() {}

    static void write(DiacriticModel model, OutputStream to) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(to, 1 << 16), new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeLong(FORM);
        out.writeLong(model.syllables());
        out.writeDouble(model.markedShare());
        writeWords(model.lexicon(), model.ngrams(), out);
        writeTable(model.ngrams().table(), out);
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    static DiacriticModel read(InputStream from) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(from, 1 << 16), new CRC32());
        DataInputStream in = new DataInputStream(checked);
        require(in.readLong() == FORM);
        long learned = in.readLong();
        double markedShare = in.readDouble();
        TonePlacement placement = in.readBoolean() ? TonePlacement.OLD : TonePlacement.NEW;
        int words = in.readInt();
        require(words >= Vocabulary.FIRST_SYLLABLE && words <= MOST_WORDS);
        List<Syllable> syllables = new ArrayList<>();
        float[] single = new float[words];
        float[] weight = new float[words];
        for (int i = 0; i < words; i++) {
            syllables.add(Syllable.parse(in.readUTF()).orElse(null));
            single[i] = in.readFloat();
            weight[i] = in.readFloat();
        }
        Ngrams ngrams = new Ngrams(single, weight, readTable(in));
        long sum = checked.getChecksum().getValue();
        require(in.readLong() == sum);
        return new DiacriticModel(learned, markedShare, new Lexicon(syllables, placement, single), ngrams);
    }

    private static void writeWords(Lexicon lexicon, Ngrams ngrams, DataOutputStream out) throws IOException {
        List<Syllable> syllables = lexicon.syllables();
        out.writeBoolean(lexicon.placement() == TonePlacement.OLD);
        out.writeInt(syllables.size());
        for (int i = 0; i < syllables.size(); i++) {
            Syllable syllable = syllables.get(i);
            out.writeUTF(syllable == null ? "" : syllable.written(TonePlacement.NEW));
            out.writeFloat(ngrams.single()[i]);
            out.writeFloat(ngrams.weight()[i]);
        }
    }

    private static void writeTable(NgramTable table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (long entry : table.slots()) {
            if (entry != 0) {
                out.writeLong(entry);
            }
        }
    }

    private static NgramTable readTable(DataInputStream in) throws IOException {
        int entries = in.readInt();
        require(entries >= 0 && entries <= MOST_ENTRIES);
        NgramTable table = new NgramTable(entries);
        for (int i = 0; i < entries; i++) {
            table.putEntry(in.readLong());
        }
        return table;
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("No diacritic model, or a damaged one");
        }
    }
}
