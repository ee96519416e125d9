package vn.toasoan.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** The hour an article is to appear, as {@code datetime-local} sends it: by the newspaper's clock, without a zone. */
final class PublishTime {
    private PublishTime() {}

    /** @throws Problem {@code invalid} with a mistake in {@code publishAt} for anything but {@code 2026-11-23T07:30[:00]} */
    static Instant parse(String text) {
        try {
            return LocalDateTime.parse(text == null ? "" : text.strip())
                    .atZone(NewsDates.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw Problem.invalid(Mistake.of("publishAt", "publish-time"));
        }
    }
}
