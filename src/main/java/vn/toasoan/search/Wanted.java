package vn.toasoan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query, read: any text gives one, at worst an empty one. Operators are {@code "…"} around words that must stand so, and
 * {@code -} before a word or such a phrase that must not be there; all else is words. In a long query, quotation marks around
 * a part of it are those of a headline, which somebody copied, and ask for nothing; so do curly ones around all of it.
 *
 * @param understoodAs the query up to the last word that counts
 * @param words to be found, better ones and more of them first
 */
record Wanted(String understoodAs, List<Word> words, List<List<Word>> phrases, List<List<Word>> excluded) {
    /** A long headline has 25; each word costs 16 look-ups. */
    private static final int MAX_WORDS = 32;

    /** From so many words on a query may be a headline, … */
    private static final int HEADLINE = 7;

    /** … if so many stand outside of the quotation marks. */
    private static final int BESIDE = 3;

    private static final Pattern OPERATOR =
            Pattern.compile("(?<!\\S)-(?:[\"“][^\"“”]*[\"”]|\\p{L}[^\\s\"“”]*)|[\"“][^\"“”]*[\"”]");

    /** @param query in normal form */
    static Wanted of(String query) {
        List<Word> all = Word.first(query, MAX_WORDS + 1);
        if (all.size() <= MAX_WORDS) {
            return read(query, all);
        }
        List<Word> counting = all.subList(0, MAX_WORDS);
        return read(query.substring(0, counting.getLast().end()), counting);
    }

    private static Wanted read(String query, List<Word> all) {
        List<Word> words = new ArrayList<>(all);
        List<List<Word>> phrases = new ArrayList<>();
        List<List<Word>> excluded = new ArrayList<>();
        Matcher operators = OPERATOR.matcher(query);
        while (operators.find()) {
            List<Word> operands = between(all, operators.start(), operators.end());
            boolean excludes = operators.group().startsWith("-");
            boolean typed = operators.group().indexOf('“') < 0 && all.size() - operands.size() < BESIDE;
            if (!operands.isEmpty() && (excludes || all.size() < HEADLINE || typed)) {
                words.removeAll(operands);
                (excludes ? excluded : phrases).add(operands);
            }
        }
        return new Wanted(query, List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded));
    }

    private static List<Word> between(List<Word> words, int start, int end) {
        return words.stream()
                .filter(word -> word.start() >= start && word.end() <= end)
                .toList();
    }

    /** Whether it names nothing to be found. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** All that a result may show as found. */
    List<Word> asked() {
        return Stream.concat(words.stream(), phrases.stream().flatMap(List::stream))
                .toList();
    }
}
