package vn.toasoan.vietnamese;

import java.util.function.UnaryOperator;

/**
 * The ways to type Vietnamese on a plain keyboard, for texts whose keystrokes nobody decoded. Words that make no
 * Vietnamese syllable when decoded stay as they are; linear time.
 */
public enum Keyboard {
    /** Letters after the vowel: {@code tieengs Vieetj}. */
    TELEX(Telex::decode),
    /** Digits after the vowel: {@code tie6ng1 Vie6t5}. */
    VNI(VniKeys::decode),
    /** Marks after the vowel (RFC 1456): {@code tie^'ng Vie^.t}. */
    VIQR(Viqr::decode);

    private final UnaryOperator<String> decoder;

    Keyboard(UnaryOperator<String> decoder) {
        this.decoder = decoder;
    }

    /** The text that was meant, if it was typed on this keyboard. */
    public String decode(String text) {
        return decoder.apply(text);
    }
}
