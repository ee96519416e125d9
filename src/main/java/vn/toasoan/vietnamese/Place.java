package vn.toasoan.vietnamese;

import java.util.Arrays;

/**
 * A place in a sentence: the words that may stand there, in pairs with the word before, and the steps to the next place.
 * Probabilities are relative to the best of their place, so that they don't vanish in a long sentence.
 */
final class Place {
    /** How many pairs are followed further. */
    private static final int BEAM = 12;

    /** Beside a pair of 1, what comes after can hardly make up for less. */
    private static final double NEGLIGIBLE = 1e-4;

    private final char[] words;

    /** By pair: index of the word before, index of the word here, how probable that is by what came till here. */
    private final int[] before;

    private final int[] here;
    private final double[] forward;
    private int pairs;

    /** By pair: how well the sentence goes on from it. */
    private final double[] backward;

    /** By pair and next word: the step's probability. */
    private float[] steps;

    /** By word here and next word: the pair they are, -1 where it isn't followed. */
    private int[] next;

    private Place(char[] words, int mostPairs) {
        int room = Math.min(BEAM, mostPairs);
        this.words = words;
        this.before = new int[room];
        this.here = new int[room];
        this.forward = new double[room];
        this.backward = new double[room];
        Arrays.fill(backward, 1);
    }

    /** Where a sentence starts. */
    static Place start() {
        Place start = new Place(new char[] {Vocabulary.END}, 1);
        start.take(0, 0, 1);
        return start;
    }

    char word(int index) {
        return words[index];
    }

    /**
     * Goes on to the next place.
     *
     * @param wordsBefore those of the place before this one
     * @param nextWords those that may stand there
     * @param fit how well each fits to what is written there
     */
    Place follow(Ngrams ngrams, char[] wordsBefore, char[] nextWords, float[] fit) {
        double[] reached = step(ngrams, wordsBefore, nextWords, fit);
        Place place = new Place(nextWords, reached.length);
        for (int i = 0; i < reached.length; i++) {
            place.take(i / nextWords.length, i % nextWords.length, reached[i]);
        }
        scale(place.forward);
        place.dropNegligible();
        next = new int[reached.length];
        Arrays.fill(next, -1);
        for (int pair = 0; pair < place.pairs; pair++) {
            next[place.before[pair] * nextWords.length + place.here[pair]] = pair;
        }
        return place;
    }

    private void dropNegligible() {
        while (forward[pairs - 1] < NEGLIGIBLE) {
            pairs--;
        }
    }

    char[] words() {
        return words;
    }

    private double[] step(Ngrams ngrams, char[] wordsBefore, char[] nextWords, float[] fit) {
        int width = nextWords.length;
        float[] shorter = new float[words.length * width];
        double[] reached = new double[words.length * width];
        steps = new float[pairs * width];
        for (int pair = 0; pair < pairs; pair++) {
            int row = here[pair] * width;
            if (shorter[row] == 0) {
                fillRow(ngrams, words[here[pair]], nextWords, shorter, row);
            }
            long context = (long) wordsBefore[before[pair]] << 16 | words[here[pair]];
            float weight = ngrams.contextWeight(context);
            for (int i = 0; i < width; i++) {
                float probability = weight * shorter[row + i];
                // A pair that leaves all to the shorter sequence has no longer one.
                if (weight < 1) {
                    probability = ngrams.triple(context << 16 | nextWords[i], probability);
                }
                steps[pair * width + i] = probability * fit[i];
                reached[row + i] += forward[pair] * steps[pair * width + i];
            }
        }
        return reached;
    }

    private static void fillRow(Ngrams ngrams, char first, char[] seconds, float[] into, int at) {
        for (int i = 0; i < seconds.length; i++) {
            into[at + i] = ngrams.pair(first, seconds[i]);
        }
    }

    /** Takes a pair in, in order of probability; where there are too many, the least probable falls out. */
    private void take(int wordBefore, int word, double probability) {
        if (probability == 0 || pairs == forward.length && probability <= forward[pairs - 1]) {
            return;
        }
        int at = pairs == forward.length ? pairs - 1 : pairs++;
        for (; at > 0 && forward[at - 1] < probability; at--) {
            before[at] = before[at - 1];
            here[at] = here[at - 1];
            forward[at] = forward[at - 1];
        }
        before[at] = wordBefore;
        here[at] = word;
        forward[at] = probability;
    }

    /** Learns from the next place how well the sentence goes on from here. */
    void lookBack(Place following) {
        int width = following.words.length;
        for (int pair = 0; pair < pairs; pair++) {
            double sum = 0;
            for (int i = 0; i < width; i++) {
                int target = next[here[pair] * width + i];
                sum += target < 0 ? 0 : steps[pair * width + i] * following.backward[target];
            }
            backward[pair] = sum;
        }
        scale(backward);
    }

    /** By word, its probability in the light of the whole sentence; they sum up to 1. */
    double[] probabilities() {
        double[] probabilities = new double[words.length];
        double total = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double probability = forward[pair] * backward[pair];
            probabilities[here[pair]] += probability;
            total += probability;
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }

    private static void scale(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= most;
        }
    }
}
