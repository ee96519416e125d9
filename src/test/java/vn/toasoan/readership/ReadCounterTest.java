package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadCounterTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final String TELEPHONE =
            "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";

    private final ReadCounter counter = new ReadCounter();

    ReadCounterTest() {
        counter.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private static Visit visit(long article, String address) {
        return new Visit(article, address, TELEPHONE, true, false);
    }

    private void later(Duration time) {
        counter.clock = Clock.offset(counter.clock, time);
    }

    @Test
    void a_reader_counts() {
        assertThat(counter.count(visit(7, "192.0.2.1"))).isTrue();
        assertThat(counter.take()).containsExactly(Map.entry(new ReadHour(7, NOON), 1L));
    }

    @Test
    void who_is_no_reader_does_not_count() {
        assertThat(counter.count(new Visit(7, "192.0.2.1", TELEPHONE, false, false)))
                .as("from no page of ours")
                .isFalse();
        assertThat(counter.count(new Visit(7, "192.0.2.1", TELEPHONE, true, true)))
                .as("loaded ahead")
                .isFalse();
        assertThat(counter.count(
                        new Visit(7, "192.0.2.1", "Googlebot/2.1 (+http://www.google.com/bot.html)", true, false)))
                .as("a robot")
                .isFalse();
        assertThat(counter.take()).isEmpty();
    }

    @Test
    void who_was_refused_may_still_be_a_reader() {
        counter.count(new Visit(7, "192.0.2.1", TELEPHONE, true, true));
        assertThat(counter.count(visit(7, "192.0.2.1"))).isTrue();
    }

    @Test
    void an_address_reads_an_article_once_in_half_an_hour() {
        counter.count(visit(7, "192.0.2.1"));
        assertThat(counter.count(visit(7, "192.0.2.1"))).isFalse();
        assertThat(counter.count(visit(8, "192.0.2.1"))).isTrue();
        assertThat(counter.count(visit(7, "192.0.2.2"))).isTrue();
        later(ReadCounter.AGAIN.minusSeconds(1));
        assertThat(counter.count(visit(7, "192.0.2.1"))).isFalse();
        later(Duration.ofSeconds(1));
        assertThat(counter.count(visit(7, "192.0.2.1"))).isTrue();
    }

    @Test
    void an_ipv6_network_is_one_address() {
        counter.count(visit(7, "2001:db8:1:2::1"));
        assertThat(counter.count(visit(7, "2001:db8:1:2::2"))).isFalse();
    }

    @Test
    void an_address_reads_so_many_articles_a_minute() {
        for (int article = 1; article <= ReadCounter.A_MINUTE; article++) {
            assertThat(counter.count(visit(article, "192.0.2.1"))).isTrue();
        }
        assertThat(counter.count(visit(1_000, "192.0.2.1"))).isFalse();
        assertThat(counter.count(visit(1_000, "192.0.2.2"))).isTrue();
        later(Duration.ofMinutes(1));
        assertThat(counter.count(visit(1_001, "192.0.2.1"))).isTrue();
    }
}
