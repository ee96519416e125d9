package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadSeriesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-22T17:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-23T17:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-24T17:00:00Z");

    @Test
    void hours_are_added_up_to_their_days_and_days_without_reads_are_told() {
        ReadSeries series = ReadSeries.of(
                List.of(MONDAY, TUESDAY, WEDNESDAY),
                Map.of(MONDAY, 5L, MONDAY.plusSeconds(82_800), 4L, WEDNESDAY.plusSeconds(3_600), 2L));

        assertThat(series.steps())
                .containsExactly(
                        new ReadSeries.Step(MONDAY, 9),
                        new ReadSeries.Step(TUESDAY, 0),
                        new ReadSeries.Step(WEDNESDAY, 2));
        assertThat(series.total()).isEqualTo(11);
        assertThat(series.most()).isEqualTo(9);
    }

    @Test
    void a_time_without_reads_has_bars_without_length() {
        ReadSeries series = ReadSeries.of(List.of(MONDAY, TUESDAY), Map.of());

        assertThat(series.total()).isZero();
        assertThat(series.most()).isEqualTo(1);
    }
}
