package vn.toasoan.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** The hour an article is to appear, as {@code datetime-local} sends it: by the newspaper's clock, without a zone. */
final class PublishTime {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private PublishTime() {}

    /** @throws Problem {@code invalid} with a mistake in {@code publishAt} for anything but {@code 2026-11-23T07:30[:00]} */
    static Instant parse(String text) {
        String typed = text == null ? "" : text.strip();
        try {
            if (FORM.matcher(typed).matches()) {
                return LocalDateTime.parse(typed).atZone(NewsDates.ZONE).toInstant();
            }
        } catch (DateTimeException e) {
            // A day or an hour that there isn't: told like any other text.
        }
        throw Problem.invalid(Mistake.of("publishAt", "publish-time"));
    }
}
