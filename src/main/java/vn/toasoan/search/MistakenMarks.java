package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/**
 * Notices a word in marks that are another word's: {@code hà tỉnh} for Hà Tĩnh. No dictionary knows that; but where two neighbours
 * of the query stand together in the best articles found, and always in other marks, those were meant.
 */
final class MistakenMarks {
    /** Once may be the article's own slip. */
    private static final int OFTEN = 2;

    private final Wanted wanted;
    private final Neighbours best;
    private final AskedWords asked;

    /** Whether two words stand side by side in one of the best articles, be it in a name that isn't shown. */
    @FunctionalInterface
    interface Neighbours {
        boolean stand(Word first, Word second) throws IOException;
    }

    MistakenMarks(Wanted wanted, Neighbours best) {
        this.wanted = wanted;
        this.best = best;
        this.asked = new AskedWords(wanted.words());
    }

    /** @return the query as it was meant; empty where its marks stand so in one of the articles */
    Optional<String> corrected(List<Document> articles) throws IOException {
        List<Word> words = wanted.words();
        List<Pair> pairs = articles.stream()
                .flatMap(article ->
                        Stream.of(Part.HEADLINE, Part.SAPO, Part.BODY).map(part -> ArticleDocument.text(article, part)))
                .flatMap(text -> pairs(text).stream())
                .toList();
        StringBuilder meant = new StringBuilder(wanted.understoodAs());
        boolean mistaken = false;
        for (int i = words.size() - 2; i >= 0; i--) {
            Optional<Pair> other = instead(words.get(i), words.get(i + 1), pairs);
            if (other.isPresent() && !best.stand(words.get(i), words.get(i + 1))) {
                meant.replace(
                        words.get(i).start(),
                        words.get(i + 1).end(),
                        other.get().written());
                mistaken = true;
                i--;
            }
        }
        return mistaken ? Optional.of(meant.toString()) : Optional.empty();
    }

    /** Of what is asked for, what stands side by side in the text. */
    private List<Pair> pairs(String text) {
        List<Word> there = asked.in(text);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < there.size(); i++) {
            if (neighbours(there.get(i - 1), there.get(i))) {
                pairs.add(Pair.of(there.get(i - 1), there.get(i), text));
            }
        }
        return pairs;
    }

    private static boolean neighbours(Word first, Word second) {
        return second.start() - first.end() == 1;
    }

    private static Optional<Pair> instead(Word first, Word second, List<Pair> pairs) {
        if (!neighbours(first, second)) {
            return Optional.empty();
        }
        List<Pair> alike = pairs.stream()
                .filter(pair -> pair.first().folded().equals(first.folded())
                        && pair.second().folded().equals(second.folded())
                        && (pair.first().marked() || pair.second().marked()))
                .toList();
        if (alike.stream().anyMatch(pair -> isMeant(first, pair.first()) && isMeant(second, pair.second()))) {
            return Optional.empty();
        }
        return most(alike, Pair::exact)
                .filter(same -> same.size() >= OFTEN)
                .flatMap(same -> most(same, Pair::written))
                .map(List::getFirst);
    }

    /** Those that have in common what most have. */
    private static Optional<List<Pair>> most(List<Pair> pairs, Function<Pair, String> common) {
        return pairs.stream().collect(Collectors.groupingBy(common)).values().stream()
                .max(Comparator.comparingInt(List::size));
    }

    /** Typed without marks, a word may be any. */
    private static boolean isMeant(Word typed, Word there) {
        return !typed.marked() || typed.exact().equals(there.exact());
    }

    private record Pair(Word first, Word second, String written) {
        static Pair of(Word first, Word second, String text) {
            return new Pair(first, second, text.substring(first.start(), second.end()));
        }

        String exact() {
            return first.exact() + ' ' + second.exact();
        }
    }
}
