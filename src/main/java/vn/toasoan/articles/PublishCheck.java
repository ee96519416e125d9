package vn.toasoan.articles;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.platform.Messages;

/** What a careful editor would still look at before publication. It warns; it doesn't stop anybody. */
public final class PublishCheck {
    private static final int LONG_HEADLINE = 120;

    /** @param field the field as the API calls it */
    public record Warning(String code, String field, String message) {}

    private PublishCheck() {}

    public static List<Warning> warnings(Revision revision) {
        List<Warning> warnings = new ArrayList<>();
        warn(warnings, revision.sapo().isEmpty(), "sapo", "sapo");
        int length = revision.headline().length();
        warn(warnings, length > LONG_HEADLINE, "headline-long", "headline", length);
        warn(warnings, revision.body().isBlank(), "body", "body");
        warn(warnings, revision.leadPhoto() == null, "photo", "body");
        long captionless =
                revision.figures().stream().filter(f -> f.caption().isEmpty()).count();
        warn(warnings, captionless > 0, "caption", "body", captionless);
        long awaited =
                revision.figures().stream().filter(RevisionFigure::awaited).count();
        warn(warnings, awaited > 0, "awaited", "body", awaited);
        warn(warnings, revision.bylines().isEmpty(), "byline", "bylines");
        return warnings;
    }

    private static void warn(List<Warning> warnings, boolean so, String code, String field, Object... arguments) {
        if (so) {
            warnings.add(new Warning(code, field, Messages.text("warning." + code, arguments)));
        }
    }
}
