package vn.toasoan.vietnamese;

import java.util.function.UnaryOperator;

/**
 * Encodings from before Unicode, and Unicode read wrongly, for texts that reach us as the Western letters of the same
 * bytes. Give the text as it came: some of its letters are control characters to others.
 */
public enum LegacyEncoding {
    /** UTF-8 read as Windows-1252: {@code Tiáº¿ng Viá»‡t}. */
    MOJIBAKE(Mojibake::decode),
    /** TCVN 5712 (ABC fonts): {@code tiÕng ViÖt}. */
    TCVN3(Tcvn3::decode),
    /** VNI for Windows: {@code tieáng Vieät}. */
    VNI_WINDOWS(VniWindows::decode);

    private final UnaryOperator<String> decoder;

    LegacyEncoding(UnaryOperator<String> decoder) {
        this.decoder = decoder;
    }

    /** The text that was meant, if it was written in this encoding; in NFC. */
    public String decode(String text) {
        return decoder.apply(text);
    }
}
