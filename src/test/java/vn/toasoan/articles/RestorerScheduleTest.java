package vn.toasoan.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.toasoan.vietnamese.DiacriticTrainer;

class RestorerScheduleTest {
    private static final long LEAST = RestorerSchedule.LEAST;

    private final RestorerSchedule schedule = new RestorerSchedule();

    @Test
    void nothing_is_asked_before_something_changes() {
        assertThat(schedule.wantsSize(at(1_000))).isFalse();
        schedule.changed(at(1_000));
        assertThat(schedule.wantsSize(at(1_000))).isTrue();
    }

    @Test
    void an_archive_that_cannot_be_large_enough_is_not_read() {
        schedule.changed(at(10));
        assertThat(schedule.due(LEAST - 1, at(20))).isFalse();
        assertThat(schedule.wantsSize(at(30))).isFalse();
        schedule.changed(at(40));
        assertThat(schedule.due(LEAST, at(50))).isTrue();
    }

    @Test
    void while_articles_keep_coming_it_is_measured_each_few_seconds_and_once_more_when_they_stop() {
        schedule.changed(at(10));
        schedule.due(0, at(11));
        assertThat(schedule.wantsSize(at(11.9))).isFalse();
        assertThat(schedule.wantsSize(at(12))).isTrue();
        schedule.changed(at(13));
        assertThat(schedule.wantsSize(at(14.9))).isFalse();
        schedule.changed(at(15.9));
        assertThat(schedule.wantsSize(at(15.9))).isFalse();
        assertThat(schedule.wantsSize(at(16))).isTrue();
        schedule.due(0, at(17.9));
        assertThat(schedule.wantsSize(at(30))).isFalse();
    }

    @Test
    void quiet_it_is_built_again_when_a_tenth_is_new_or_gone() {
        schedule.built(1_000, 10 * DiacriticTrainer.MINIMUM);
        assertThat(dueWhenQuiet(1_099)).isFalse();
        assertThat(dueWhenQuiet(1_100)).isTrue();
        assertThat(dueWhenQuiet(900)).isFalse();
        assertThat(dueWhenQuiet(899)).isTrue();
    }

    @Test
    void a_model_goes_as_soon_as_its_archive_is_below_the_minimum() {
        schedule.built(1_000, DiacriticTrainer.MINIMUM * 100 / 95);
        assertThat(dueWhenQuiet(951)).isFalse();
        assertThat(dueWhenQuiet(949)).isTrue();
    }

    @Test
    void in_the_middle_of_an_import_it_is_built_again_when_it_has_grown_tenfold() {
        schedule.built(1_000, 10 * DiacriticTrainer.MINIMUM);
        schedule.changed(at(10));
        assertThat(schedule.due(9_999, at(10))).isFalse();
        assertThat(schedule.due(10_000, at(10))).isTrue();
        assertThat(schedule.due(9_999, at(12))).isTrue();
    }

    @Test
    void too_small_an_archive_is_read_again_when_it_has_grown_to_a_million_syllables() {
        schedule.tooSmall(5_000_000, 800_000);
        assertThat(dueWhenQuiet(6_249_999)).isFalse();
        assertThat(dueWhenQuiet(6_250_000)).isTrue();
        assertThat(dueWhenQuiet(0)).isFalse();
        schedule.changed(at(200));
        assertThat(schedule.due(6_250_000, at(200))).isTrue();
    }

    @Test
    void an_archive_of_other_languages_is_not_read_again_and_again() {
        schedule.tooSmall(5_000_000, 0);
        assertThat(dueWhenQuiet(5_000_000)).isFalse();
        schedule.tooSmall(5_000_000, 1_000_000);
        assertThat(dueWhenQuiet(5_000_000)).isFalse();
        assertThat(dueWhenQuiet(5_000_001)).isTrue();
    }

    private boolean dueWhenQuiet(long size) {
        schedule.changed(at(100));
        return schedule.due(size, at(102));
    }

    private static Duration at(double seconds) {
        return Duration.ofMillis((long) (seconds * 1_000));
    }
}
