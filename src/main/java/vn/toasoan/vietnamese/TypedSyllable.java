package vn.toasoan.vietnamese;

import java.util.Arrays;
import java.util.Optional;

/**
 * A syllable put together from letters and the marks typed after them, in any order: what typing engines keep while a
 * word is written.
 */
final class TypedSyllable {
    private static final int MAX_LETTERS = 9;

    /** Lower case, with marks, without the tone. */
    private final char[] letters = new char[MAX_LETTERS];

    private final boolean[] capital = new boolean[MAX_LETTERS];
    private int length;
    private Tone tone = Tone.NGANG;

    /**
     * Adds a letter, with any marks of its own; false where that makes no syllable: too long, a second tone, or vowels apart
     * from each other.
     */
    boolean add(char letter) {
        char lower = Character.toLowerCase(letter);
        Tone own = Letters.tone(lower);
        boolean apart = Letters.isVowel(lower) && hasVowel() && !Letters.isVowel(last());
        if (length == MAX_LETTERS || apart || own != Tone.NGANG && tone != Tone.NGANG) {
            return false;
        }
        tone = own == Tone.NGANG ? tone : own;
        capital[length] = lower != letter;
        letters[length++] = Letters.toneless(lower);
        return true;
    }

    Tone tone() {
        return tone;
    }

    void tone(Tone tone) {
        this.tone = tone;
    }

    /** The last letter with its mark, in lower case. */
    char last() {
        return letters[length - 1];
    }

    boolean hasVowel() {
        return lastVowel() >= 0;
    }

    /** Marks the last letter, or leaves it where it takes no such mark. */
    boolean markLast(Mark mark) {
        return mark(length - 1, mark);
    }

    /** Marks the last of these vowels that is still bare. */
    boolean markBare(Mark mark, char vowel) {
        for (int i = length - 1; i >= 0; i--) {
            if (letters[i] == vowel) {
                return mark(i, mark);
            }
        }
        return false;
    }

    /** Hats the last a, e or o. */
    boolean hat() {
        return markLastTaker(Mark.HAT);
    }

    /** Puts a breve on the last a. */
    boolean breve() {
        return markLastTaker(Mark.BREVE);
    }

    /**
     * Horns the vowel that Vietnamese horns: both of uo, the first of uu, else the last o or u. The u of {@code qu} takes
     * none. False where nothing changes.
     */
    boolean horn() {
        int pair = lastPair('o');
        if (pair >= 0) {
            return mark(pair, Mark.HORN) | mark(pair + 1, Mark.HORN);
        }
        int twice = lastPair('u');
        return twice >= 0 ? mark(twice, Mark.HORN) : markLastTaker(Mark.HORN);
    }

    /** The one key {@code w} of Telex: horn on ua, breve on every other a that comes last, else {@link #horn}. */
    boolean hornOrBreve() {
        int last = lastOf("aou");
        if (last < 0 || Mark.without(letters[last]) != 'a') {
            return horn();
        }
        int pair = lastPair('a');
        return pair >= 0 && mark(pair, Mark.HORN) || breve();
    }

    /** Makes the d at the head a đ. */
    boolean stroke() {
        if (length == 0 || letters[0] != 'd') {
            return false;
        }
        letters[0] = 'đ';
        return true;
    }

    /** Takes the marks off its vowels again. */
    void unmark() {
        for (int i = 0; i < length; i++) {
            letters[i] = Mark.without(letters[i]);
        }
    }

    /** Where u and this vowel stand together for the last time, with or without marks; -1 if nowhere. */
    private int lastPair(char second) {
        for (int i = length - 2; i >= 0; i--) {
            if (Mark.without(letters[i]) == 'u' && Mark.without(letters[i + 1]) == second && !isGlide(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean markLastTaker(Mark mark) {
        for (int i = length - 1; i >= 0; i--) {
            if (mark.on(letters[i]) != 0 && !isGlide(i)) {
                return mark(i, mark);
            }
        }
        return false;
    }

    private int lastOf(String vowels) {
        for (int i = length - 1; i >= 0; i--) {
            if (vowels.indexOf(Mark.without(letters[i])) >= 0 && !isGlide(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isGlide(int index) {
        return index == 1 && letters[0] == 'q';
    }

    private boolean mark(int index, Mark mark) {
        char marked = index < 0 ? 0 : mark.on(letters[index]);
        if (marked == 0 || marked == letters[index]) {
            return false;
        }
        letters[index] = marked;
        return true;
    }

    private int lastVowel() {
        int i = length - 1;
        while (i >= 0 && !Letters.isVowel(letters[i])) {
            i--;
        }
        return i;
    }

    /** The syllable as it is written, the tone where most newspapers put it; empty if this is none. */
    Optional<String> written() {
        char[] word = Arrays.copyOf(letters, length);
        settleHorns(word);
        int vowel = lastVowel();
        if (vowel >= 0) {
            word[vowel] = Letters.toned(word[vowel], tone);
        }
        return Syllable.parse(new String(word))
                .map(syllable -> cased(syllable.written(TonePlacement.OLD).toCharArray()));
    }

    /** The letters as they were typed, without the tone. */
    String letters() {
        return cased(Arrays.copyOf(letters, length));
    }

    private String cased(char[] word) {
        for (int i = 0; i < length; i++) {
            word[i] = capital[i] ? Character.toUpperCase(word[i]) : word[i];
        }
        return new String(word);
    }

    /** Người, đường: both letters are horned, whichever was typed so; thuở, huơ: before nothing only the second. */
    private void settleHorns(char[] word) {
        int pair = lastPair('o');
        if (pair < 0 || letters[pair] != 'ư' && letters[pair + 1] != 'ơ') {
            return;
        }
        boolean open = pair + 2 == length;
        word[pair] = open ? 'u' : 'ư';
        word[pair + 1] = 'ơ';
    }
}
