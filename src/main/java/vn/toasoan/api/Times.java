package vn.toasoan.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.toasoan.vietnamese.NewsDates;

/** Times as the API tells them: with the offset of Việt Nam. */
final class Times {
    private Times() {}

    static OffsetDateTime of(Instant instant) {
        return instant == null ? null : instant.atZone(NewsDates.ZONE).toOffsetDateTime();
    }
}
