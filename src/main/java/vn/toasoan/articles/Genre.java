package vn.toasoan.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.toasoan.platform.Messages;

/** The form of an article (thể loại). Machines call it by {@link #code()}. */
public enum Genre {
    NEWS,
    STORY,
    INTERVIEW,
    PHOTO_STORY,
    VIDEO,
    INFOGRAPHIC,
    LIVE;

    /** {@code photo-story}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the newsroom calls it: {@code Phóng sự ảnh}. */
    public String title() {
        return Messages.text("genre." + code());
    }

    public static Optional<Genre> of(String code) {
        return Arrays.stream(values())
                .filter(genre -> genre.code().equals(code))
                .findFirst();
    }
}
