package vn.toasoan.vietnamese;

import com.ibm.icu.text.Normalizer2;

/** The vowel letters of the alphabet with their quality marks (hat, breve, horn) and tones, put together and taken apart. */
final class Letters {
    /** Each with a toneless letter and the five that carry its tones, so that 72 letters stand behind them. */
    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

    private static final char HAT = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031B';
    private static final char STROKE = '\u0335';

    /** Letters and, behind each, the same with the mark. */
    private static final String HATTED = "aâeêoôAÂEÊOÔ";

    private static final String BREVED = "aăAĂ";
    private static final String HORNED = "oơuưOƠUƯ";
    private static final String STROKED = "dđDĐ";

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Behind the last Vietnamese letter, ỹ. */
    private static final int END = 0x1EFA;

    /** In lower case, without the tone; what is no letter of the alphabet as it is. */
    private static final char[] PLAIN = new char[END];

    private static final char[] TONELESS = new char[END];
    private static final Tone[] TONES = new Tone[END];
    private static final char[][] TONED = new char[END][];

    static {
        for (char c = 0; c < END; c++) {
            PLAIN[c] = c >= 'A' && c <= 'Z' || c == 'Đ' ? Character.toLowerCase(c) : c;
        }
        for (char vowel : VOWELS.toCharArray()) {
            TONED[vowel] = new char[Tone.values().length];
            for (Tone tone : Tone.values()) {
                char letter = tone == Tone.NGANG
                        ? vowel
                        : NFC.normalize("" + vowel + tone.mark()).charAt(0);
                TONED[vowel][tone.ordinal()] = letter;
                TONELESS[letter] = vowel;
                TONES[letter] = tone;
                PLAIN[letter] = Character.toLowerCase(vowel);
            }
        }
    }

    private Letters() {}

    /** A letter of the alphabet in lower case and without its tone, {@code Ế} as {@code ê}; all else stays. */
    static char plain(char c) {
        return c < END ? PLAIN[c] : c;
    }

    /** The letter without its tone, {@code ế} as {@code ê}; what is no vowel of the alphabet stays. */
    static char toneless(char c) {
        return isVowel(c) ? TONELESS[c] : c;
    }

    /** The tone a letter carries, {@link Tone#NGANG} for none. */
    static Tone tone(char c) {
        return isVowel(c) ? TONES[c] : Tone.NGANG;
    }

    /** Whether it is a vowel letter of the alphabet, in either case, with or without a tone. */
    static boolean isVowel(char c) {
        return c < END && TONES[c] != null;
    }

    /** Whether it is a letter of the alphabet with any diacritic. */
    static boolean isMarked(char c) {
        return c > 127 && (isVowel(c) || STROKED.indexOf(c) >= 0);
    }

    /** @param vowel a letter of the alphabet without a tone */
    static char toned(char vowel, Tone tone) {
        return TONED[vowel][tone.ordinal()];
    }

    /**
     * The one Vietnamese letter that a letter and the combining marks behind it write, in whatever order the marks came and
     * however often: e, acute, circumflex are ế, though Unicode keeps that apart from e, circumflex, acute. NUL where they
     * write none.
     */
    static char merged(CharSequence cluster) {
        char letter = toneless(cluster.charAt(0));
        Tone tone = tone(cluster.charAt(0));
        for (int i = 1; i < cluster.length(); i++) {
            char mark = cluster.charAt(i);
            Tone marked = Tone.ofMark(mark);
            if (marked == null) {
                letter = with(letter, mark);
            } else if (tone == Tone.NGANG || tone == marked) {
                tone = marked;
            } else {
                return 0;
            }
        }
        if (isVowel(letter)) {
            return toned(letter, tone);
        }
        return tone == Tone.NGANG && STROKED.indexOf(letter) >= 0 ? letter : 0;
    }

    private static char with(char letter, char mark) {
        return switch (mark) {
            case HAT -> behind(letter, HATTED);
            case BREVE -> behind(letter, BREVED);
            case HORN -> behind(letter, HORNED);
            case STROKE -> behind(letter, STROKED);
            default -> 0;
        };
    }

    /** The marked letter of the pair in which the letter stands; NUL where none has it. */
    private static char behind(char letter, String pairs) {
        int index = pairs.indexOf(letter);
        return index < 0 ? 0 : pairs.charAt(index | 1);
    }
}
