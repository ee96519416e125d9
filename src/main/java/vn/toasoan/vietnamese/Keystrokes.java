package vn.toasoan.vietnamese;

import java.util.Locale;

/**
 * Writes words as they are typed on keys that are letters or digits: a letter's mark right behind it, the tone at the
 * word's end.
 */
enum Keystrokes {
    TELEX("\0sfrxj", 'd') {
        @Override
        char key(char letter) {
            return Mark.of(letter) == Mark.HAT ? Mark.without(letter) : 'w';
        }
    },
    VNI("\00012345", '9') {
        @Override
        char key(char letter) {
            return switch (Mark.of(letter)) {
                case HAT -> '6';
                case HORN -> '7';
                case BREVE -> '8';
            };
        }
    };

    /** In the order of {@link Tone}. */
    private final String tones;

    private final char stroke;

    Keystrokes(String tones, char stroke) {
        this.tones = tones;
        this.stroke = stroke;
    }

    /** The key for the mark of a lower-case letter that has one. */
    abstract char key(char letter);

    /** The keys of a word in NFC; in a word of capitals the keys are capitals too. */
    String of(String word) {
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        StringBuilder keys = new StringBuilder(word.length() + 4);
        Tone tone = Tone.NGANG;
        for (int i = 0; i < word.length(); i++) {
            char lower = Character.toLowerCase(word.charAt(i));
            tone = Letters.tone(lower) == Tone.NGANG ? tone : Letters.tone(lower);
            write(word.charAt(i), Letters.toneless(lower), shouted, keys);
        }
        if (tone != Tone.NGANG) {
            keys.append(cased(tones.charAt(tone.ordinal()), shouted));
        }
        return keys.toString();
    }

    private void write(char written, char letter, boolean shouted, StringBuilder keys) {
        boolean capital = Character.isUpperCase(written);
        if (letter == 'đ') {
            keys.append(cased('d', capital)).append(cased(stroke, capital));
        } else if (Mark.of(letter) != null) {
            keys.append(cased(Mark.without(letter), capital)).append(cased(key(letter), shouted));
        } else {
            keys.append(Letters.isVowel(letter) ? cased(letter, capital) : written);
        }
    }

    private static char cased(char key, boolean capital) {
        return capital ? Character.toUpperCase(key) : key;
    }
}
