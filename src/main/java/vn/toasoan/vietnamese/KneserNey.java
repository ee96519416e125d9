package vn.toasoan.vietnamese;

/**
 * Turns counts into probabilities: interpolated, modified Kneser-Ney smoothing (Chen and Goodman, "An Empirical Study of
 * Smoothing Techniques for Language Modeling", 1998). A pair counts as often as there are words before it, for it is asked
 * only where the triple is not known; a syllable likewise.
 */
final class KneserNey {
    /** What the unseen are given, in thousandths of the count: of what came once, twice, more often. */
    private static final int[] DISCOUNTS = {0, 750, 1_100, 1_400};

    private static final double THOUSAND = 1_000;

    /** For what training never saw, that it may stand in a sentence all the same. */
    private static final double LEAST = 1e-7;

    private static final int MOST_CONTEXTS = 1 << 21;
    private static final int WORD = 0xFFFF;

    private final NgramCounts pairs;
    private final NgramCounts endings;
    private final NgramCounts triples;
    private final float[] single;
    private final float[] weight;
    private final long[] followers;
    private final NgramCounts sums = new NgramCounts(MOST_CONTEXTS);
    private final NgramCounts discounts = new NgramCounts(MOST_CONTEXTS);

    /**
     * @param words how many numbers there are
     * @param endings of pairs, how many different words stand before them
     */
    KneserNey(int words, NgramCounts pairs, NgramCounts endings, NgramCounts triples) {
        this.pairs = pairs;
        this.endings = endings;
        this.triples = triples;
        this.single = new float[words];
        this.weight = new float[words];
        this.followers = new long[words];
    }

    Ngrams ngrams() {
        countSingles();
        countFollowers();
        countContexts();
        NgramTable table = new NgramTable(pairs.size() + triples.size());
        Ngrams ngrams = new Ngrams(single, weight, table);
        pairs.forEach((key, count) -> table.put(key, pair(key, count), contextWeight(key, count)));
        triples.forEach((key, count) -> putTriple(ngrams, key, count));
        return ngrams;
    }

    /** How many different words stand before each. */
    private void countSingles() {
        pairs.forEach((key, count) -> single[(int) key & WORD]++);
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) Math.max(LEAST, single[i] / pairs.size());
        }
    }

    private void countFollowers() {
        long[] discounted = new long[single.length];
        pairs.forEach((key, count) -> {
            int first = (int) (key >>> 16);
            int kinds = kinds(key, count);
            followers[first] += kinds;
            discounted[first] += discount(kinds);
        });
        for (int i = 0; i < weight.length; i++) {
            weight[i] = followers[i] == 0 ? 1 : (float) (discounted[i] / THOUSAND / followers[i]);
        }
    }

    private void countContexts() {
        triples.forEach((key, count) -> {
            if (pairs.count(key >>> 16) > 0) {
                sums.add(key >>> 16, count);
                discounts.add(key >>> 16, discount(count));
            }
        });
    }

    /** Before a sentence's first word stands nothing: there, the pair's own count is all there is. */
    private int kinds(long pair, int count) {
        return pair >>> 16 == Vocabulary.END ? count : endings.count(pair);
    }

    private double pair(long key, int count) {
        int first = (int) (key >>> 16);
        int kinds = kinds(key, count);
        double own = followers[first] == 0 ? 0 : (kinds - discount(kinds) / THOUSAND) / followers[first];
        return own + weight[first] * single[(int) key & WORD];
    }

    /** What a pair leaves to words that were not seen, or have been forgotten, after it. */
    private double contextWeight(long pair, int count) {
        int seen = sums.count(pair);
        return 1 - (seen - discounts.count(pair) / THOUSAND) / Math.max(seen, count);
    }

    private void putTriple(Ngrams ngrams, long key, int count) {
        long context = key >>> 16;
        int contextCount = pairs.count(context);
        if (contextCount > 0) {
            double own = (count - discount(count) / THOUSAND) / Math.max(sums.count(context), contextCount);
            float shorter = ngrams.pair((int) context & WORD, (int) key & WORD);
            ngrams.table().put(key, own + contextWeight(context, contextCount) * shorter, 1);
        }
    }

    private static int discount(int count) {
        return DISCOUNTS[Math.min(count, DISCOUNTS.length - 1)];
    }
}
