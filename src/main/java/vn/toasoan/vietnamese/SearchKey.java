package vn.toasoan.vietnamese;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;

/**
 * What a word is found by, whatever the form and the spelling school it is written in. Total; the same for every form that
 * Unicode counts as equal, compatibility forms included (NFKC); the key of a key is itself.
 *
 * @param exact lower case with its marks, the tone where {@link TonePlacement#OLD} has it, {@code i} where {@code i} and
 *     {@code y} write the same syllable: {@code thủy} for {@code Thuỷ}, {@code kĩ} for {@code KỸ}, {@code quí} for {@code quý}
 * @param folded the same without marks, as {@link Folding} takes them away: {@code thuy}, {@code ki}
 */
public record SearchKey(String exact, String folded) {
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Vietnamese has some 7,000 syllables in use, a newspaper writes some ten thousands of words: nearly all were met lately. */
    private static final int REMEMBERED = 1 << 16;

    /** A word not met lately may be lost to another at any moment, and is then made anew; never a wrong one. */
    private static final Met[] MET = new Met[REMEMBERED];

    /** Nobody's nonsense fills the memory. */
    private static final int LONGEST_REMEMBERED = 40;

    private record Met(String word, SearchKey key) {}

    public static SearchKey of(CharSequence word) {
        if (word.length() > LONGEST_REMEMBERED) {
            return make(word.toString());
        }
        int place = place(word);
        Met met = MET[place];
        if (met == null || !met.word.contentEquals(word)) {
            met = new Met(word.toString(), make(word.toString()));
            MET[place] = met;
        }
        return met.key;
    }

    private static int place(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return (hash ^ hash >>> 15) & (REMEMBERED - 1);
    }

    private static SearchKey make(String word) {
        String lower = NFKC.normalize(NormalForm.of(word)).toLowerCase(Locale.ROOT);
        // A capital's lower case may be a letter and a mark (İ), which has its own place among further marks.
        lower = NFKC.normalize(lower);
        String exact = Syllable.parse(lower).map(SearchKey::spelling).orElse(lower);
        return new SearchKey(exact, Folding.fold(exact));
    }

    /** Of the two spellings the one with i, which is the lower. */
    private static String spelling(Syllable syllable) {
        String written = syllable.written(TonePlacement.OLD);
        Optional<Syllable> other = syllable.otherSpelling();
        if (other.isEmpty() || syllable.rime().compareTo(other.get().rime()) < 0) {
            return written;
        }
        return other.get().written(TonePlacement.OLD);
    }

    /** Whether it is written with diacritics. */
    public boolean marked() {
        return !exact.equals(folded);
    }
}
