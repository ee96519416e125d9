package vn.toasoan.comments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.Folding;

/** The phase for keys hit at random: words without a vowel, of a keyboard's row, or of one piece over and over. */
final class Gibberish {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]{4,}");
    private static final Pattern CONSONANTS = Pattern.compile(".*[^aeiouy]{5,}.*");
    private static final Pattern REPEATED = Pattern.compile("(.{1,3})\\1{2,}.?.?");
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa");
    private static final int ROW_PIECE = 4;

    private Gibberish() {}

    static Optional<Verdict> gibberish(Wording wording) {
        if (wording.reads()) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(WORD_BREAK.split(Folding.fold(wording.text())))
                .filter(word -> word.length() > 1)
                .toList();
        long random = words.stream().filter(Gibberish::isRandom).count();
        return Language.refuseIf(random > 0 && 2 * random >= words.size(), "gibberish");
    }

    private static boolean isRandom(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LATIN.matcher(lower).matches()
                && (NO_VOWEL.matcher(lower).matches()
                        || CONSONANTS.matcher(lower).matches()
                        || REPEATED.matcher(lower).matches()
                        || ROWS.stream().anyMatch(row -> holdsPiece(lower, row)));
    }

    private static boolean holdsPiece(String word, String row) {
        for (int i = 0; i + ROW_PIECE <= word.length(); i++) {
            if (row.contains(word.substring(i, i + ROW_PIECE))) {
                return true;
            }
        }
        return false;
    }
}
