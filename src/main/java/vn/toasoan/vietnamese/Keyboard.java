package vn.toasoan.vietnamese;

import java.util.function.UnaryOperator;

/**
 * The ways to type Vietnamese on a plain keyboard, for texts whose keystrokes nobody decoded. Words that make no
 * Vietnamese syllable when decoded stay as they are; linear time.
 */
public enum Keyboard {
    /** Letters after the vowel, as UniKey takes them: {@code tieengs Vieetj}. */
    TELEX(Telex::decode, Telex::encode),
    /** Digits after the vowel, as VNI's keyboard and UniKey take them: {@code tie6ng1 Vie6t5}. */
    VNI(VniKeys::decode, VniKeys::encode),
    /** Marks after the vowel (RFC 1456): {@code tie^'ng Vie^.t}. */
    VIQR(Viqr::decode, Viqr::encode);

    private final UnaryOperator<String> decoder;
    private final UnaryOperator<String> encoder;

    Keyboard(UnaryOperator<String> decoder, UnaryOperator<String> encoder) {
        this.decoder = decoder;
        this.encoder = encoder;
    }

    /**
     * The text that was meant, if it was typed on this keyboard. What an engine takes is taken: marks in any order and
     * anywhere behind their letter (VIQR: right behind it), and two syllables without a space between where their marks leave
     * no doubt. Abbreviations without a vowel get their đ (HĐND). What makes no such word stays: other languages, addresses,
     * words that carry their marks already.
     */
    public String decode(String text) {
        return decoder.apply(text);
    }

    /**
     * The keys a typist presses for a text: decoding them gives the text again, in NFC and with the tones as
     * {@link TonePlacement#OLD} has them. That holds for Vietnamese syllables, but for a few that decoding takes for foreign
     * words (Telex: bú, {@code bus}) or can't tell from a stop (VIQR: a rare word in ? or . at the end of a sentence, where
     * no other stop of the text had to be escaped); and for other words as long as no keys read like them: Telex types a key
     * twice to keep {@code as} from being á, VIQR puts a backslash, VNI knows no such thing ({@code A1}).
     */
    public String encode(String text) {
        return encoder.apply(text);
    }
}
