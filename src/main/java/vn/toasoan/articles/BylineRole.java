package vn.toasoan.articles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.toasoan.platform.Messages;

/** What somebody did for an article. Machines call it by {@link #code()}. */
public enum BylineRole {
    TEXT,
    PHOTO,
    VIDEO,
    COMPILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code Bài}, {@code Ảnh} … */
    public String title() {
        return Messages.text("byline." + code());
    }

    public static Optional<BylineRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
