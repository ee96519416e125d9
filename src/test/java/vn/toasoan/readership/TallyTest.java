package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final Tally tally = new Tally(2);

    @Test
    void reads_are_added_up_by_article_and_hour() {
        tally.add(ReadHour.at(1, NOON.plusSeconds(5)));
        tally.add(ReadHour.at(1, NOON.plusSeconds(3_599)));
        tally.add(ReadHour.at(1, NOON.plusSeconds(3_600)));

        assertThat(tally.take())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(new ReadHour(1, NOON), 2L, new ReadHour(1, NOON.plusSeconds(3_600)), 1L));
        assertThat(tally.take()).isEmpty();
    }

    @Test
    void a_batch_that_could_not_be_written_is_taken_again_with_what_came_meanwhile() {
        tally.add(ReadHour.at(1, NOON));
        Map<ReadHour, Long> lost = tally.take();
        tally.add(ReadHour.at(1, NOON));
        tally.putBack(lost);

        assertThat(tally.take()).containsExactly(Map.entry(new ReadHour(1, NOON), 2L));
    }

    @Test
    void there_is_room_for_so_many_articles_and_no_more() {
        assertThat(tally.add(ReadHour.at(1, NOON))).isTrue();
        assertThat(tally.add(ReadHour.at(2, NOON))).isTrue();
        assertThat(tally.add(ReadHour.at(3, NOON))).isFalse();
        assertThat(tally.add(ReadHour.at(2, NOON))).isTrue();
        tally.putBack(Map.of(new ReadHour(4, NOON), 7L));

        assertThat(tally.take())
                .containsExactlyInAnyOrderEntriesOf(Map.of(new ReadHour(1, NOON), 1L, new ReadHour(2, NOON), 2L));
    }

    @Test
    void no_read_is_lost_between_many_readers_and_a_writer() {
        long[] written = {0};
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                readers.execute(() -> {
                    for (int read = 0; read < 5_000; read++) {
                        tally.add(ReadHour.at(1, NOON));
                    }
                });
            }
            readers.shutdown();
            while (!readers.isTerminated()) {
                tally.take().values().forEach(reads -> written[0] += reads);
            }
        }
        tally.take().values().forEach(reads -> written[0] += reads);

        assertThat(written[0]).isEqualTo(20_000);
    }
}
