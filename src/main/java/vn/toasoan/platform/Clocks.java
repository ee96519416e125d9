package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The system's one clock. */
@ApplicationScoped
class Clocks {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
