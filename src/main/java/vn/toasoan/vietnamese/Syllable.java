package vn.toasoan.vietnamese;

import java.util.List;
import java.util.Optional;

/**
 * One written Vietnamese syllable: onset × rime × tone.
 *
 * @param onset lower case, may be empty; {@code qu} and {@code gi} count as onsets, but the {@code gi} of {@code gì} is
 *     {@code g} before a rime with {@code i}
 * @param rime lower case without the tone's mark, never empty: {@code uyên}, {@code ươi}
 * @param tone the tone; after a final stop (c, ch, p, t) only {@link Tone#SAC} or {@link Tone#NANG}
 */
public record Syllable(String onset, String rime, Tone tone) {

    /** The longest syllable, {@code nghiêng}, has 7 letters and a mark each on two of them; the rest is for marks typed twice. */
    private static final int MAX_CHARS = 14;

    /** @throws IllegalArgumentException if the three make no Vietnamese syllable */
    public Syllable {
        if (!Spelling.tones(onset, rime).contains(tone)) {
            throw new IllegalArgumentException("No syllable: " + onset + "|" + rime + "|" + tone);
        }
    }

    /**
     * The syllable a word is, in any case and normal form, with the tone on any vowel (old and new placement, and where
     * people misplace it); empty if it is none. One look-up and nothing else made where the word is NFC.
     */
    public static Optional<Syllable> parse(String word) {
        if (word.length() <= MAX_CHARS && hasCombining(word)) {
            return Syllabary.find(composed(word));
        }
        return Syllabary.find(word);
    }

    /**
     * The syllables a word without diacritics may stand for, the word itself among them if it is one; none where it can be
     * no Vietnamese syllable. In no order that means anything.
     *
     * @param folded as {@link Folding#fold} makes it: {@code duong}
     */
    public static List<Syllable> candidates(String folded) {
        return Syllabary.folded(folded);
    }

    /** The syllable in lower-case letters, NFC. */
    public String written(TonePlacement placement) {
        if (tone == Tone.NGANG) {
            return onset + rime;
        }
        char[] letters = (onset + rime).toCharArray();
        int place = onset.length() + placement.in(rime);
        letters[place] = Letters.toned(letters[place], tone);
        return new String(letters);
    }

    /** Whether it is written with any diacritic: a tone, a hat, a horn, or {@code đ}. */
    public boolean marked() {
        return tone != Tone.NGANG || onset.equals("đ") || rime.chars().anyMatch(c -> c > 127);
    }

    /**
     * The same syllable with y for i or i for y, where both are written: kỹ and kĩ, quý and quí. Empty where the letter
     * makes another word ({@code tay}, {@code tai}; {@code thúy}, {@code thúi}) or only one is written.
     */
    public Optional<Syllable> otherSpelling() {
        String other = Spelling.otherRime(onset, rime);
        return other.isEmpty() ? Optional.empty() : Optional.of(new Syllable(onset, other, tone));
    }

    /** Whether the two are one, at most spelt differently. */
    public boolean isVariantOf(Syllable other) {
        return equals(other) || otherSpelling().filter(other::equals).isPresent();
    }

    /** The word with each letter and its marks one character. */
    static String composed(String word) {
        return NormalForm.isPlain(word)
                ? word
                : NormalForm.composed(AlignedText.unchanged(word)).text();
    }

    private static boolean hasCombining(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '\u0300' && word.charAt(i) <= '\u036F') {
                return true;
            }
        }
        return false;
    }
}
