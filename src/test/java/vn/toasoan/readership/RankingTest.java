package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T05:30:00Z");

    private final Ranking ranking = new Ranking(NOW);

    private void read(long article, int hoursAgo, long reads) {
        ranking.add(ReadHour.at(article, NOW.minus(Duration.ofHours(hoursAgo))), reads);
    }

    @Test
    void the_most_read_comes_first_and_of_equals_the_newer() {
        read(1, 2, 30);
        read(2, 2, 50);
        read(3, 2, 30);

        assertThat(ranking.top(3, id -> true)).containsExactly(2L, 3L, 1L);
    }

    @Test
    void what_is_read_now_rises_above_what_was_read_this_morning() {
        read(1, 12, 100);
        read(2, 0, 60);

        assertThat(ranking.top(2, id -> true)).containsExactly(2L, 1L);
    }

    @Test
    void a_read_weighs_half_after_the_half_life() {
        int halfLife = (int) Ranking.HALF_LIFE.toHours();
        read(1, 2 + halfLife, 100);
        read(2, 2, 49);
        read(3, 2, 51);

        assertThat(ranking.top(3, id -> true)).containsExactly(3L, 1L, 2L);
    }

    @Test
    void reads_of_many_hours_add_up() {
        read(1, 1, 20);
        read(1, 2, 20);
        read(2, 1, 30);

        assertThat(ranking.top(2, id -> true)).containsExactly(1L, 2L);
    }

    @Test
    void where_enough_was_read_today_yesterday_does_not_count() {
        read(1, 1, 1);
        read(2, 2, 1);
        read(3, 30, 1_000_000);

        assertThat(ranking.top(2, id -> true)).containsExactly(1L, 2L);
    }

    @Test
    void where_too_little_was_read_the_last_days_and_the_week_help() {
        read(1, 1, 1);
        read(2, 60, 5_000);
        read(3, 150, 5_000);
        read(4, 170, 5_000);

        assertThat(ranking.top(2, id -> true)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ranking.top(5, id -> true)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void only_what_is_wanted_is_ranked() {
        read(1, 1, 9);
        read(2, 1, 8);
        read(3, 40, 7);

        assertThat(ranking.top(2, id -> id != 1)).containsExactly(2L, 3L);
    }

    @Test
    void nothing_read_is_no_ranking() {
        assertThat(ranking.top(10, id -> true)).isEmpty();
    }
}
