package vn.toasoan.vietnamese;

import java.util.function.UnaryOperator;

/**
 * Encodings from before Unicode, and Unicode read wrongly, for texts that reach us as the Western letters of the same
 * bytes. Give the text as it came: some of its letters are control characters to others.
 */
public enum LegacyEncoding {
    /** UTF-8 read as Windows-1252: {@code Tiáº¿ng Viá»‡t}. */
    MOJIBAKE(Mojibake::decode, Mojibake::encode),
    /** TCVN 5712 (ABC fonts): {@code tiÕng ViÖt}. */
    TCVN3(Tcvn3::decode, Tcvn3::encode),
    /** VNI for Windows: {@code tieáng Vieät}. */
    VNI_WINDOWS(VniWindows::decode, VniWindows::encode);

    private final UnaryOperator<String> decoder;
    private final UnaryOperator<String> encoder;

    LegacyEncoding(UnaryOperator<String> decoder, UnaryOperator<String> encoder) {
        this.decoder = decoder;
        this.encoder = encoder;
    }

    /**
     * The text that was meant, if it was written in this encoding; in NFC. TCVN3 and VNI are decoded whole or not at all:
     * whole where more of the words become Vietnamese syllables so than were some before. Mojibake is decoded wherever it
     * stands.
     */
    public String decode(String text) {
        return decoder.apply(text);
    }

    /**
     * The Western letters that show when these bytes are taken for Windows-1252. What the encoding can't write stays. TCVN3
     * has no capitals with a tone: they become the small letter, which a font of capitals shows as they were.
     */
    public String encode(String text) {
        return encoder.apply(text);
    }
}
