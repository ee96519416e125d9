package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
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

    /** The longest syllable, {@code nghiêng}, has 7 letters and a mark each on two of them. */
    private static final int MAX_CHARS = 14;

    /** @throws IllegalArgumentException if the three make no Vietnamese syllable */
    public Syllable {
        if (!isValid(onset, rime, tone)) {
            throw new IllegalArgumentException("No syllable: " + onset + "|" + rime + "|" + tone);
        }
    }

    /**
     * The syllable a word is, in any case and normal form, with the tone on any vowel of the rime (old and new placement);
     * empty if it is none.
     */
    public static Optional<Syllable> parse(String word) {
        if (word.isEmpty() || word.length() > MAX_CHARS) {
            return Optional.empty();
        }
        String marksApart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(marksApart.length());
        Tone tone = Tone.NGANG;
        for (int i = 0; i < marksApart.length(); i++) {
            Tone marked = Tone.ofMark(marksApart.charAt(i));
            if (marked == null) {
                letters.append(marksApart.charAt(i));
            } else if (tone == Tone.NGANG && followsVowel(letters)) {
                tone = marked;
            } else {
                return Optional.empty();
            }
        }
        return compose(Normalizer.normalize(letters, Normalizer.Form.NFC), tone);
    }

    /** Whether it is written with any diacritic: a tone, a hat, a horn, or {@code đ}. */
    public boolean marked() {
        return tone != Tone.NGANG || onset.equals("đ") || rime.chars().anyMatch(c -> c > 127);
    }

    private static Optional<Syllable> compose(String letters, Tone tone) {
        for (String onset : Spelling.ONSETS) {
            if (letters.startsWith(onset) && isValid(onset, letters.substring(onset.length()), tone)) {
                return Optional.of(new Syllable(onset, letters.substring(onset.length()), tone));
            }
        }
        return Optional.empty();
    }

    private static boolean isValid(String onset, String rime, Tone tone) {
        return !rime.isEmpty()
                && Spelling.allows(onset, rime)
                && (!endsInStop(rime) || tone == Tone.SAC || tone == Tone.NANG);
    }

    private static boolean endsInStop(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }

    private static boolean followsVowel(StringBuilder letters) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            char c = letters.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                return "aeiouy".indexOf(c) >= 0;
            }
        }
        return false;
    }
}
