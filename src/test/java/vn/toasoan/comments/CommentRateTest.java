package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;

class CommentRateTest {
    private static final Instant NOON = Instant.parse("2024-11-13T05:00:00Z");

    @Test
    void the_comment_after_the_last_allowed_one_must_wait() {
        CommentRate rate = rate(2);
        assertThat(rate.underRate(from("192.0.2.1"))).isEmpty();
        assertThat(rate.underRate(from("192.0.2.1"))).isEmpty();
        assertThat(rate.underRate(from("192.0.2.1"))).get().satisfies(verdict -> {
            assertThat(verdict.code()).isEqualTo("too-many-comments");
            assertThat(verdict.status()).isEqualTo(429);
        });
        assertThat(rate.underRate(from("192.0.2.2"))).isEmpty();
    }

    @Test
    void a_minute_later_there_is_room_again() {
        CommentRate rate = rate(1);
        rate.underRate(from("192.0.2.1"));
        rate.clock = Clock.offset(rate.clock, Duration.ofMinutes(1));
        assertThat(rate.underRate(from("192.0.2.1"))).isEmpty();
    }

    @Test
    void zero_means_no_limit() {
        CommentRate rate = rate(0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(rate.underRate(from("192.0.2.1"))).isEmpty();
        }
    }

    @Test
    void checks_are_limited_for_strangers_only() {
        CommentRate rate = rate(1);
        Actor stranger = Actor.reader("192.0.2.1");
        for (int i = 0; i < 4; i++) {
            rate.takeCheck(stranger);
        }
        assertThatThrownBy(() -> rate.takeCheck(stranger)).isInstanceOf(Problem.class);
        rate.takeCheck(new Actor(7L, "lan", Set.of(), "192.0.2.1"));
    }

    private static CommentRate rate(int aMinute) {
        CommentRate rate = new CommentRate();
        rate.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        rate.configuration = new Configuration() {
            @Override
            public int commentRate() {
                return aMinute;
            }
        };
        return rate;
    }

    private static Submission from(String address) {
        return new Submission(Actor.reader(address), 12, null, "Lan", Wording.of("Hay quá"));
    }
}
