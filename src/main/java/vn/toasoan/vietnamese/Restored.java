package vn.toasoan.vietnamese;

import java.util.Objects;

/**
 * A text with its diacritics put back.
 *
 * @param confidence the share of its bare words that can be expected to be right now, 0 to 1; 1 where there was none to restore
 */
public record Restored(String text, double confidence) {
    /** @throws IllegalArgumentException if the confidence isn't from 0 to 1 */
    public Restored {
        Objects.requireNonNull(text);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("No share: " + confidence);
        }
    }

    /** A text that nobody can say anything of. */
    public static Restored unchanged(String text) {
        return new Restored(text, 0);
    }
}
