package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The system's one clock. It ticks in microseconds, as the database does, so that what was told is what was stored. */
@ApplicationScoped
class Clocks {
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
