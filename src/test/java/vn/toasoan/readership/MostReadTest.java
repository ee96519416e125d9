package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MostReadTest {
    /** What the database would say, and who would hear of it. */
    private static final class Newspaper extends Charting {
        private Charts charts = new Charts(List.of(1L), Map.of());
        private boolean down;
        private final List<String> announced = new ArrayList<>();

        @Override
        Charts charts(Instant now) {
            return charts;
        }

        @Override
        void announce(List<String> subjects) {
            if (down) {
                throw new IllegalStateException("no database");
            }
            announced.addAll(subjects);
        }
    }

    private final Newspaper newspaper = new Newspaper();
    private final MostRead mostRead = new MostRead();

    MostReadTest() {
        mostRead.charting = newspaper;
        mostRead.clock = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
    }

    private void later(Duration time) {
        mostRead.clock = Clock.offset(mostRead.clock, time);
    }

    @Test
    void the_first_order_is_announced_at_once_and_the_same_never_again() {
        assertThat(mostRead.renew()).isTrue();
        assertThat(newspaper.announced).containsExactly("most-read");
        later(MostRead.PACE.multipliedBy(3));
        assertThat(mostRead.renew()).isTrue();
        assertThat(newspaper.announced).hasSize(1);
    }

    @Test
    void another_order_waits_for_its_time() {
        mostRead.renew();
        newspaper.charts = new Charts(List.of(2L, 1L), Map.of());
        later(MostRead.PACE.minusSeconds(1));
        assertThat(mostRead.renew()).isFalse();
        assertThat(newspaper.announced).hasSize(1);
        later(Duration.ofSeconds(1));
        assertThat(mostRead.renew()).isTrue();
        assertThat(newspaper.announced).hasSize(2);
    }

    @Test
    void what_could_not_be_announced_is_announced_later() {
        newspaper.down = true;
        assertThatThrownBy(mostRead::renew).isInstanceOf(IllegalStateException.class);
        newspaper.down = false;
        assertThat(mostRead.renew()).isTrue();
        assertThat(newspaper.announced).containsExactly("most-read");
    }
}
