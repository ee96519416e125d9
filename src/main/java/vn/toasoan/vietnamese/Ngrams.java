package vn.toasoan.vietnamese;

/**
 * How probable a word is after the two before it.
 *
 * @param single the probability of each word by itself
 * @param weight what each word leaves to the single ones after it
 * @param table pairs and triples
 */
record Ngrams(float[] single, float[] weight, NgramTable table) {

    /** The probability of the second after the first. */
    float pair(int first, int second) {
        long entry = table.find((long) first << 16 | second);
        return entry == 0 ? weight[first] * single[second] : NgramTable.probability(entry);
    }

    /** What the pair leaves to the shorter sequence; 1 where nothing longer than a pair is known. */
    float contextWeight(long pair) {
        long entry = table.find(pair);
        return entry == 0 ? 1 : NgramTable.weight(entry);
    }

    /** The probability of a triple's last word. */
    float triple(long key, float otherwise) {
        long entry = table.find(key);
        return entry == 0 ? otherwise : NgramTable.probability(entry);
    }
}
