package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Worked out by hand: a b c, three times; d b c, twice; a b d, once; each a sentence. */
class KneserNeyTest {
    private static final int END = Vocabulary.END;
    private static final int A = 5;
    private static final int B = 6;
    private static final int C = 7;
    private static final int D = 8;
    private static final Percentage BY_THE_BYTE = Percentage.withPercentage(4);

    private final NgramCounts pairs = new NgramCounts(1 << 10);
    private final NgramCounts endings = new NgramCounts(1 << 10);
    private final NgramCounts triples = new NgramCounts(1 << 10);

    private Ngrams ngrams() {
        sentences(3, A, B, C);
        sentences(2, D, B, C);
        sentences(1, A, B, D);
        return new KneserNey(9, pairs, endings, triples).ngrams();
    }

    @Test
    void a_single_word_counts_by_how_many_others_it_follows() {
        float[] single = ngrams().single();
        // Pairs: END-a 4, END-d 2, a-b 4, d-b 2, b-c 5, b-d 1, c-END 5, d-END 1.
        assertThat(single[A]).isEqualTo(1 / 8f);
        assertThat(single[B]).isEqualTo(2 / 8f);
        assertThat(single[D]).isEqualTo(2 / 8f);
        assertThat(single[Vocabulary.PAUSE]).isEqualTo(1e-7f);
    }

    @Test
    void at_a_sentences_head_pairs_count_as_often_as_they_came() {
        Ngrams ngrams = ngrams();
        // Discounts of 4 and of 2: 1.4 and 1.1; of the 6, 2.5 is left to single words.
        assertThat(ngrams.weight()[END]).isEqualTo(2.5f / 6);
        assertThat(ngrams.pair(END, A)).isCloseTo((4 - 1.4f) / 6 + 2.5f / 6 / 8, BY_THE_BYTE);
        assertThat(ngrams.pair(END, D)).isCloseTo((2 - 1.1f) / 6 + 2.5f / 6 / 4, BY_THE_BYTE);
        assertThat(ngrams.pair(END, B)).isEqualTo(2.5f / 6 / 4);
    }

    @Test
    void elsewhere_pairs_count_by_how_many_words_stand_before_them() {
        Ngrams ngrams = ngrams();
        // b-c stands after a and d: 2; b-d after a: 1. Discounts 1.1 and 0.75.
        assertThat(ngrams.weight()[B]).isEqualTo(1.85f / 3);
        assertThat(ngrams.pair(B, C)).isCloseTo((2 - 1.1f) / 3 + 1.85f / 3 / 8, BY_THE_BYTE);
        assertThat(ngrams.pair(B, D)).isCloseTo((1 - 0.75f) / 3 + 1.85f / 3 / 4, BY_THE_BYTE);
    }

    @Test
    void triples_count_as_often_as_they_came_and_leave_the_rest_to_pairs() {
        Ngrams ngrams = ngrams();
        // After a b: c 3 (discount 1.4), d 1 (0.75), of 4.
        float left = 2.15f / 4;
        assertThat(ngrams.contextWeight(key(0, A, B))).isCloseTo(left, BY_THE_BYTE);
        assertThat(ngrams.triple(key(A, B, C), 0)).isCloseTo((3 - 1.4f) / 4 + left * ngrams.pair(B, C), BY_THE_BYTE);
        assertThat(ngrams.triple(key(A, B, D), 0)).isCloseTo((1 - 0.75f) / 4 + left * ngrams.pair(B, D), BY_THE_BYTE);
        assertThat(ngrams.triple(key(A, B, A), 0.125f)).isEqualTo(0.125f);
    }

    @Test
    void what_has_no_longer_context_leaves_all() {
        Ngrams ngrams = ngrams();
        assertThat(ngrams.contextWeight(key(0, C, END))).isEqualTo(1);
        assertThat(ngrams.contextWeight(key(0, A, A))).isEqualTo(1);
        assertThat(ngrams.weight()[Vocabulary.NUMBER]).isEqualTo(1);
    }

    @Test
    void after_each_context_all_words_together_have_the_whole_probability() {
        Ngrams ngrams = ngrams();
        for (int first : new int[] {END, A, B, C, D}) {
            float sum = 0;
            for (int second = 1; second < 9; second++) {
                sum += ngrams.pair(first, second);
            }
            assertThat(sum).isCloseTo(1, BY_THE_BYTE);
        }
    }

    @Test
    void forgotten_triples_leave_their_share_to_pairs() {
        sentences(3, A, B, C);
        pairs.add(key(0, A, B), 5);
        Ngrams ngrams = new KneserNey(9, pairs, endings, triples).ngrams();
        assertThat(ngrams.contextWeight(key(0, A, B))).isCloseTo(1 - (3 - 1.4f) / 8, BY_THE_BYTE);
    }

    @Test
    void triples_of_a_forgotten_pair_are_left_out() {
        sentences(2, A, B, C);
        triples.add(key(D, D, C), 4);
        endings.add(key(0, D, C), 1);
        Ngrams ngrams = new KneserNey(9, pairs, endings, triples).ngrams();
        assertThat(ngrams.triple(key(D, D, C), 0)).isZero();
        assertThat(ngrams.table().size()).isEqualTo(7);
    }

    private void sentences(int times, int... words) {
        for (int i = 0; i < times; i++) {
            int before = 0;
            int last = END;
            for (int word : words) {
                add(before, last, word);
                before = last;
                last = word;
            }
            add(before, last, END);
        }
    }

    private void add(int before, int last, int word) {
        pairs.add(key(0, last, word), 1);
        if (before != 0 && triples.add(key(before, last, word), 1)) {
            endings.add(key(0, last, word), 1);
        }
    }

    private static long key(int first, int second, int third) {
        return (long) first << 32 | (long) second << 16 | third;
    }
}
