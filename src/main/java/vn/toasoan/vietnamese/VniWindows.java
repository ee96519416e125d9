package vn.toasoan.vietnamese;

import java.util.Locale;

/**
 * VNI for Windows: behind the vowel a second letter for its marks; some letters of their own. Bytes read as Windows-1252;
 * capitals by the same letters in upper case.
 */
final class VniWindows {
    private static final String ALONE = "ôöñìíæóòî";
    private static final String ALONE_MEANS = "ơưđìíỉĩịỵ";

    /** Behind the vowel: its tones, its hat and those, its breve and those, each in the order of {@link Tone}. */
    private static final String TONES = " ùøûõï";

    private static final String HATS = "âáàåãä";
    private static final String BREVES = "êéèúüë";

    private static final Tone[] TONE = Tone.values();

    private VniWindows() {}

    static String decode(String text) {
        return LegacyText.decode(text, Character::isLetter, VniWindows::word);
    }

    static String encode(String text) {
        String composed = Composition.of(text);
        StringBuilder out = new StringBuilder(composed.length() * 2);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String letters = letters(Character.toLowerCase(c));
            out.append(letters == null ? String.valueOf(c) : Character.isUpperCase(c) ? upper(letters) : letters);
        }
        return out.toString();
    }

    private static String upper(String letters) {
        return letters.toUpperCase(Locale.ROOT);
    }

    /** The one or two letters that write a Vietnamese letter; null for any other. */
    private static String letters(char lower) {
        int alone = ALONE_MEANS.indexOf(lower);
        if (alone >= 0) {
            return ALONE.substring(alone, alone + 1);
        }
        if (lower < 0x80 || !Letters.isVowel(lower)) {
            return null;
        }
        char vowel = Letters.toneless(lower);
        String seconds = vowel == 'ă' ? BREVES : Mark.of(vowel) == Mark.HAT ? HATS : TONES;
        String first = Mark.of(vowel) == Mark.HORN ? letters(vowel) : String.valueOf(Mark.without(vowel));
        return (first + seconds.charAt(Letters.tone(lower).ordinal())).strip();
    }

    private static String word(String bytes) {
        StringBuilder out = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char letter = alone(bytes.charAt(i));
            char second = i + 1 < bytes.length() ? Character.toLowerCase(bytes.charAt(i + 1)) : 0;
            char both = both(Character.toLowerCase(letter), second);
            i += both == 0 ? 0 : 1;
            char written = both == 0 ? letter : both;
            out.append(Character.isUpperCase(letter) ? Character.toUpperCase(written) : written);
        }
        return out.toString();
    }

    private static char alone(char c) {
        int index = ALONE.indexOf(Character.toLowerCase(c));
        if (index < 0) {
            return c;
        }
        char meant = ALONE_MEANS.charAt(index);
        return Character.isUpperCase(c) ? Character.toUpperCase(meant) : meant;
    }

    /** The letter that two make, or NUL. */
    private static char both(char vowel, char second) {
        if (second < 0xC0 || "aeouyơư".indexOf(vowel) < 0) {
            return 0;
        }
        int tone = TONES.indexOf(second);
        if (tone > 0) {
            return Letters.toned(vowel, TONE[tone]);
        }
        int hat = HATS.indexOf(second);
        char marked = hat >= 0 ? Mark.HAT.on(vowel) : Mark.BREVE.on(vowel);
        int index = hat >= 0 ? hat : BREVES.indexOf(second);
        return index < 0 || marked == 0 ? 0 : Letters.toned(marked, TONE[index]);
    }
}
