package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against all the ways through a sentence, tried one by one. */
class LatticeTest {
    private static final int WORDS = 12;
    private static final float[] FITS = {1, 0.5f, 0.9f};

    private final Random random = new Random(3);
    private final Ngrams ngrams = ngrams();

    @Test
    void each_words_probability_is_that_of_all_ways_through_it() {
        for (int round = 0; round < 50; round++) {
            List<char[]> sentence = List.of(words(3), words(2), words(3), words(1), words(3));
            Lattice lattice = new Lattice(ngrams);
            sentence.forEach(words -> lattice.add(words, FITS));
            lattice.add((char) Vocabulary.END);
            assertThat(lattice.size()).isEqualTo(6);
            lattice.close();
            for (int place = 0; place < sentence.size(); place++) {
                assertThat(lattice.place(place).probabilities())
                        .containsExactly(expected(sentence, place), within(0.01));
            }
        }
    }

    @Test
    void within_the_beam_the_best_way_is_still_found() {
        char[] many = new char[WORDS - 5];
        for (int i = 0; i < many.length; i++) {
            many[i] = (char) (5 + i);
        }
        float[] fit = {1, 1, 1, 1, 1, 1, 1};
        List<char[]> sentence = List.of(many, many, many);
        Lattice lattice = new Lattice(ngrams);
        sentence.forEach(words -> lattice.add(words, fit));
        lattice.add((char) Vocabulary.END);
        lattice.close();
        double[] exact = expected(sentence, 1);
        double[] found = lattice.place(1).probabilities();
        assertThat(best(found)).isEqualTo(best(exact));
        assertThat(lattice.place(1).word(best(found))).isEqualTo(many[best(found)]);
        double sum = 0;
        for (double probability : found) {
            sum += probability;
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    private double[] expected(List<char[]> sentence, int place) {
        double[] sums = new double[sentence.get(place).length];
        walk(sentence, place, new int[sentence.size()], 0, Vocabulary.NONE, Vocabulary.END, 1, sums);
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private void walk(List<char[]> left, int place, int[] way, int at, int before, int last, double p, double[] sums) {
        if (at == left.size()) {
            sums[way[place]] += p * probability(before, last, Vocabulary.END);
            return;
        }
        char[] words = left.get(at);
        for (int i = 0; i < words.length; i++) {
            way[at] = i;
            double fit = words.length > FITS.length ? 1 : FITS[i];
            walk(left, place, way, at + 1, last, words[i], p * fit * probability(before, last, words[i]), sums);
        }
    }

    private double probability(int before, int last, int word) {
        long context = (long) before << 16 | last;
        return ngrams.triple(context << 16 | word, ngrams.contextWeight(context) * ngrams.pair(last, word));
    }

    private static int best(double[] values) {
        int best = 0;
        for (int i = 0; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }

    private char[] words(int number) {
        char[] words = new char[number];
        int first = random.nextInt(5, WORDS - number);
        for (int i = 0; i < number; i++) {
            words[i] = (char) (first + i);
        }
        return words;
    }

    private static Ngrams ngrams() {
        Random text = new Random(1);
        NgramCounts pairs = new NgramCounts(1 << 12);
        NgramCounts endings = new NgramCounts(1 << 12);
        NgramCounts triples = new NgramCounts(1 << 12);
        for (int i = 0; i < 400; i++) {
            int before = 0;
            int last = Vocabulary.END;
            for (int j = 0; j < 6; j++) {
                int word = j == 5 ? Vocabulary.END : 5 + (int) (text.nextDouble() * text.nextDouble() * (WORDS - 5));
                long pair = (long) last << 16 | word;
                pairs.add(pair, 1);
                if (before != 0 && triples.add((long) before << 32 | pair, 1)) {
                    endings.add(pair, 1);
                }
                before = last;
                last = word;
            }
        }
        return new KneserNey(WORDS, pairs, endings, triples).ngrams();
    }
}
