package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * Learns from texts written with diacritics which syllable follows which, for a {@link DiacriticModel}. Not thread-safe.
 *
 * <p>Takes at most 200 MB, however much text is added: beyond a few million different sequences the rarest are forgotten.
 */
public final class DiacriticTrainer {
    /** Syllables below which what was learned would suggest more nonsense than sense. */
    public static final long MINIMUM = 1_000_000;

    /** Slots of the tables: pairs number some 500,000 in 6 million syllables of news, triples 2.3 million. */
    private static final int MOST_PAIRS = 1 << 21;

    private static final int MOST_TRIPLES = 1 << 22;

    private final long minimum;
    private final Vocabulary vocabulary = new Vocabulary();
    private final NgramCounts pairs = new NgramCounts(MOST_PAIRS);
    private final NgramCounts endings = new NgramCounts(MOST_PAIRS);
    private final NgramCounts triples = new NgramCounts(MOST_TRIPLES);
    private long syllables;
    private long marked;
    private int before;
    private int last = Vocabulary.END;

    public DiacriticTrainer() {
        this(MINIMUM);
    }

    /** @param minimum syllables below which there is no model */
    public DiacriticTrainer(long minimum) {
        this.minimum = minimum;
    }

    /** A text of its own: a headline, a paragraph, a whole article; linear time. */
    public void add(String text) {
        SentenceParts parts = new SentenceParts(text);
        while (parts.next()) {
            count(vocabulary.number(parts), parts.part());
        }
        follow(Vocabulary.END);
    }

    /** Syllables learned from until now. */
    public long syllables() {
        return syllables;
    }

    /** What was learned; empty below the minimum. The trainer can go on learning afterwards. */
    public Optional<DiacriticModel> model() {
        if (syllables < Math.max(1, minimum)) {
            return Optional.empty();
        }
        Ngrams ngrams = new KneserNey(vocabulary.size(), pairs, endings, triples).ngrams();
        return Optional.of(new DiacriticModel(syllables, (double) marked / syllables, lexicon(ngrams), ngrams));
    }

    private Lexicon lexicon(Ngrams ngrams) {
        return new Lexicon(vocabulary.syllables(), vocabulary.placement(), ngrams.single());
    }

    private void count(int number, SentencePart part) {
        if (number >= Vocabulary.FIRST_SYLLABLE) {
            syllables++;
            marked += part == SentencePart.MARKED ? 1 : 0;
        }
        if (!isEmptyPause(number, last)) {
            follow(number);
        }
    }

    /** Signs after signs, and at a sentence's border, say nothing new. */
    static boolean isEmptyPause(int number, int last) {
        return number <= Vocabulary.PAUSE && last <= number;
    }

    private void follow(int number) {
        long pair = (long) last << 16 | number;
        pairs.add(pair, 1);
        // Counted when it comes in, not at the end, for by then the rare ones may have been forgotten.
        if (before != Vocabulary.NONE && triples.add((long) before << 32 | pair, 1)) {
            endings.add(pair, 1);
        }
        before = number == Vocabulary.END ? Vocabulary.NONE : last;
        last = number;
    }
}
