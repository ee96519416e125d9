package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PeriodTest {
    /** 06:30 of the 24th in Hà Tĩnh. */
    private static final Instant NOW = Instant.parse("2026-11-23T23:30:00Z");

    @Test
    void today_is_the_newspapers_day_hour_by_hour() {
        assertThat(Period.TODAY.from(NOW)).isEqualTo("2026-11-23T17:00:00Z");
        assertThat(Period.TODAY.to(NOW)).isEqualTo("2026-11-24T17:00:00Z");
        assertThat(Period.TODAY.steps(NOW))
                .hasSize(7)
                .startsWith(Instant.parse("2026-11-23T17:00:00Z"))
                .endsWith(Instant.parse("2026-11-23T23:00:00Z"));
    }

    @Test
    void a_week_is_seven_days_with_today() {
        assertThat(Period.WEEK.from(NOW)).isEqualTo("2026-11-17T17:00:00Z");
        assertThat(Period.WEEK.steps(NOW)).hasSize(7).endsWith(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(Period.MONTH.steps(NOW)).hasSize(30);
    }

    @Test
    void an_address_names_it() {
        assertThat(Period.of("hom-nay")).isEqualTo(Period.TODAY);
        assertThat(Period.of("30-ngay")).isEqualTo(Period.MONTH);
        assertThat(Period.of("nam-nay")).isEqualTo(Period.WEEK);
        assertThat(Period.of(null)).isEqualTo(Period.WEEK);
    }
}
