package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NgramCountsTest {
    private final NgramCounts counts = new NgramCounts(1 << 11);

    @Test
    void it_counts_and_says_what_is_new() {
        assertThat(counts.add(7, 1)).isTrue();
        assertThat(counts.add(7, 4)).isFalse();
        assertThat(counts.add(8, 2)).isTrue();
        assertThat(counts.count(7)).isEqualTo(5);
        assertThat(counts.count(8)).isEqualTo(2);
        assertThat(counts.count(9)).isZero();
        assertThat(counts.size()).isEqualTo(2);
    }

    @Test
    void it_grows_without_a_loss_up_to_three_quarters_of_its_slots() {
        addEach(1, 1_536, 1);
        assertThat(counts.size()).isEqualTo(1_536);
        assertThat(all()).hasSize(1_536).containsValue(1).doesNotContainValue(2);
    }

    @Test
    void when_full_the_rarest_go() {
        addEach(1, 900, 2);
        addEach(901, 1_600, 1);
        assertThat(all()).hasSizeBetween(900, 1_023);
        for (long key = 1; key <= 900; key++) {
            assertThat(counts.count(key)).isEqualTo(2);
        }
        assertThat(counts.count(1_600)).isEqualTo(1);
        assertThat(counts.size()).isEqualTo(all().size());
    }

    @Test
    void when_all_are_as_rare_all_go_rather_than_none() {
        addEach(1, 1_536, 3);
        counts.add(5_000, 1);
        assertThat(all()).containsOnly(Map.entry(5_000L, 1));
    }

    private void addEach(int from, int to, int amount) {
        for (long key = from; key <= to; key++) {
            counts.add(key, amount);
        }
    }

    private Map<Long, Integer> all() {
        Map<Long, Integer> all = new HashMap<>();
        counts.forEach(all::put);
        return all;
    }
}
