package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How Vietnamese a text is, by counting its words. Left out of every count: numbers, addresses, {@code @names},
 * {@code #tags}, emoji, abbreviations in capitals, and capitalised words that are no Vietnamese syllable (foreign names
 * and brands).
 *
 * @param words the words counted
 * @param vietnameseLooking those that are a Vietnamese syllable, or would be with diacritics put on ({@code khong})
 * @param valid those that are a Vietnamese syllable as they stand
 * @param marked the valid ones written with a diacritic
 */
public record LanguageScore(int words, int vietnameseLooking, int valid, int marked) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9-]++\\.)++(?:vn|com|net|org|info|gov|edu)(?:/.*)?", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if a count contains more than the one it is part of */
    public LanguageScore {
        if (marked < 0 || marked > valid || valid > vietnameseLooking || vietnameseLooking > words) {
            throw new IllegalArgumentException("Counts do not nest");
        }
    }

    /** The score of a text of any length; linear time. */
    public static LanguageScore of(String text) {
        Counter counter = new Counter(isShouted(text));
        for (String chunk : SPACE.split(NormalForm.of(text))) {
            if (!isAddress(chunk)) {
                counter.addWords(chunk);
            }
        }
        return counter.score();
    }

    /** The part of the counted words that is valid, 0 to 1; 0 where no word was counted. */
    public double validShare() {
        return share(valid);
    }

    /** The part of the counted words that carries a diacritic, 0 to 1; 0 where no word was counted. */
    public double markedShare() {
        return share(marked);
    }

    private double share(int part) {
        return words == 0 ? 0 : (double) part / words;
    }

    /** Mostly capitals: then capitals tell nothing about abbreviations. */
    private static boolean isShouted(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        return upper * 2 > text.chars().filter(Character::isLetter).count();
    }

    private static boolean isAddress(String chunk) {
        return chunk.indexOf('@') >= 0
                || chunk.startsWith("#")
                || chunk.contains("://")
                || chunk.regionMatches(true, 0, "www.", 0, 4)
                || DOMAIN.matcher(chunk).matches();
    }

    private static final class Counter {
        private final boolean shouted;
        private int words;
        private int looking;
        private int valid;
        private int marked;

        Counter(boolean shouted) {
            this.shouted = shouted;
        }

        void addWords(String chunk) {
            int start = 0;
            for (int i = 0; i <= chunk.length(); i++) {
                if (i == chunk.length() || !isWordPart(chunk.charAt(i))) {
                    if (i > start) {
                        add(chunk.substring(start, i));
                    }
                    start = i + 1;
                }
            }
        }

        LanguageScore score() {
            return new LanguageScore(words, looking, valid, marked);
        }

        private void add(String word) {
            if (!word.chars()
                    .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)) {
                return;
            }
            boolean syllable = Syllable.parse(word).isPresent();
            boolean hasMark = Syllable.parse(word).filter(Syllable::marked).isPresent();
            boolean couldBe = syllable || Spelling.allowsFolded(Folding.fold(word));
            if (!hasMark && isLeftOut(word, couldBe)) {
                return;
            }
            words++;
            looking += couldBe ? 1 : 0;
            valid += syllable ? 1 : 0;
            marked += hasMark ? 1 : 0;
        }

        private boolean isLeftOut(String word, boolean couldBe) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean capitalised = Character.isUpperCase(word.charAt(0));
            return capitals && !shouted || capitalised && !capitals && !couldBe;
        }

        /** Digits belong to the word they touch, so that 100k and 2h are numbers, not words. */
        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
