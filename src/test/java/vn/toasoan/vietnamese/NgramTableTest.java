package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NgramTableTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.99, 0.5, 0.1, 0.001, 1e-5, 1.3e-8})
    void probability_and_weight_come_back_within_four_per_cent(double value) {
        NgramTable table = new NgramTable(2);
        table.put(0xFFFF_FFFF_FFFFL, value, 1);
        table.put(1, 1, value);
        assertThat(NgramTable.probability(table.find(0xFFFF_FFFF_FFFFL)))
                .isCloseTo((float) value, Percentage.withPercentage(4));
        assertThat(NgramTable.weight(table.find(0xFFFF_FFFF_FFFFL))).isEqualTo(1);
        assertThat(NgramTable.weight(table.find(1))).isCloseTo((float) value, Percentage.withPercentage(4));
        assertThat(NgramTable.probability(table.find(1))).isEqualTo(1);
    }

    @Test
    void what_is_out_of_range_becomes_the_nearest_that_is_in() {
        NgramTable table = new NgramTable(1);
        table.put(5, 0, 1.5);
        assertThat(NgramTable.probability(table.find(5))).isCloseTo(1.2e-8f, within(1e-9f));
        assertThat(NgramTable.weight(table.find(5))).isEqualTo(1);
    }

    @Test
    void all_that_was_put_is_found_and_nothing_else() {
        NgramTable table = new NgramTable(10_000);
        for (long key = 1; key <= 10_000; key++) {
            table.put(key << 20 | key, 0.5, 0.25);
        }
        for (long key = 1; key <= 10_000; key++) {
            assertThat(table.find(key << 20 | key) >>> 16).isEqualTo(key << 20 | key);
            assertThat(table.find(key << 20 | key + 1)).isZero();
        }
        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.slots()).hasSize(13_001);
        assertThat(Arrays.stream(table.slots()).filter(entry -> entry != 0)).hasSize(10_000);
    }

    @Test
    void an_entry_can_be_carried_over() {
        NgramTable from = new NgramTable(1);
        from.put(9, 0.3, 0.6);
        NgramTable to = new NgramTable(1);
        to.putEntry(from.find(9));
        assertThat(to.find(9)).isEqualTo(from.find(9)).isNotZero();
        assertThat(to.size()).isEqualTo(1);
    }

    @Test
    void an_empty_table_knows_nothing() {
        assertThat(new NgramTable(0).find(1)).isZero();
    }
}
