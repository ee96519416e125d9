package vn.toasoan.vietnamese;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How Vietnamese a text is, and how well its diacritics are typed, by counting its words. A score, not a verdict: what is
 * enough is for others to say.
 */
public final class LanguageScore {
    private final String text;
    private final List<ScoredWord> words;
    private final int[] counts = new int[WordKind.values().length];
    private final boolean unmistakable;
    private int counted;

    private LanguageScore(String text) {
        this.text = text;
        this.words = Collections.unmodifiableList(WordScorer.score(text));
        this.unmistakable = hasUnmistakableLetter(text);
        for (ScoredWord word : words) {
            counts[word.kind().ordinal()]++;
            counted += word.kind().counted() ? 1 : 0;
        }
    }

    /** The score of a text of any length; linear time. */
    public static LanguageScore of(String text) {
        return new LanguageScore(NormalForm.of(text));
    }

    private boolean mayStandAlone(ScoredWord word) {
        return BareWords.ALONE.contains(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
    }

    private static boolean hasUnmistakableLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127 && UnmistakableLetters.contains(Character.toLowerCase(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The words of the text in normal form, in order; those not counted too. */
    public List<ScoredWord> words() {
        return words;
    }

    /** How many words are of this kind. */
    public int count(WordKind kind) {
        return counts[kind.ordinal()];
    }

    /** How many words are evidence for or against. */
    public int counted() {
        return counted;
    }

    /** The words that are Vietnamese or would be with their diacritics put right. */
    public int vietnameseLooking() {
        return vietnamese() + count(WordKind.STRIPPED) + count(WordKind.DOUBTFUL);
    }

    /** The words that are Vietnamese as they stand, slips of the finger included. */
    public int vietnamese() {
        return count(WordKind.MARKED) + count(WordKind.BARE) + count(WordKind.MISSPELT);
    }

    /** Whether a letter stands in the text that, in running text, only Vietnamese has: {@code đ ơ ư ả ế …}. */
    public boolean unmistakable() {
        return unmistakable;
    }

    /**
     * Whether the text, without a single mark, is Vietnamese all the same: words of which hardly any is another one without
     * its marks ({@code Hay}, {@code Loay hoay}), or a compound of two ({@code Mong manh}). In {@code Hay qua} the second is.
     */
    public boolean needsNoMarks() {
        return BareWords.COMPOUNDS.contains(text.strip().toLowerCase(Locale.ROOT)) || isOfSelfSufficientWords();
    }

    private boolean isOfSelfSufficientWords() {
        return counted > 0
                && count(WordKind.BARE) == counted
                && count(WordKind.NAME) == 0
                && words.stream().filter(word -> word.kind().counted()).allMatch(this::mayStandAlone);
    }
}
