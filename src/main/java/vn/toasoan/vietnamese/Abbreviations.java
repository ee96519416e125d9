package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of Vietnamese newspapers and what they stand for, both ways.
 *
 * <p>The list ({@code abbreviations.tsv}) was written for this project from what papers of the provinces print; each entry
 * was read against that use. Expansions stand as in the middle of a sentence: {@code ủy ban nhân dân}, {@code Quốc hội}.
 * Immutable and thread-safe, read once.
 */
public final class Abbreviations {

    /** The longest thing worth looking up; what is longer is no abbreviation and no name of a body. */
    private static final int MAX_CHARS = 200;

    private static final Map<String, Set<String>> BY_LETTERS = new HashMap<>();
    private static final Map<String, Set<String>> BY_FOLDED = new HashMap<>();
    private static final Set<String> PARTS = new HashSet<>();
    private static final PhraseTree<Abbreviation> SHORT = new PhraseTree<>();
    private static final PhraseTree<LongForm> LONG = new PhraseTree<>();

    static {
        Abbreviation.load().forEach(Abbreviations::add);
    }

    /**
     * A place in a text where an abbreviation or what one stands for is written.
     *
     * @param start its first character
     * @param end behind its last
     * @param shortForm whether the abbreviation stands there
     * @param others the expansions of an abbreviation, the abbreviations of a long form
     */
    public record Occurrence(int start, int end, boolean shortForm, List<String> others) {}

    private Abbreviations() {}

    private static void add(Abbreviation abbreviation) {
        String letters = abbreviation.joined().toUpperCase(Locale.ROOT);
        BY_LETTERS.computeIfAbsent(letters, any -> new LinkedHashSet<>()).addAll(abbreviation.meanings());
        BY_FOLDED
                .computeIfAbsent(Folding.fold(letters), any -> new LinkedHashSet<>())
                .addAll(abbreviation.meanings());
        for (List<String> parts : abbreviation.writings()) {
            PARTS.addAll(parts);
            SHORT.put(parts, abbreviation);
        }
        for (String meaning : abbreviation.meanings()) {
            LongForm form = LongForm.of(abbreviation, meaning);
            LONG.put(form.folded(), form);
        }
    }

    /**
     * What an abbreviation stands for, the likeliest first; empty if it is none. Case and what joins its parts don't count
     * ({@code GD&ĐT}, {@code gd-đt}, {@code GDĐT}, {@code GD và ĐT}; {@code TP.HCM}, {@code Tp. HCM}). One written without
     * marks ({@code HDND}) means all that read so, itself first.
     */
    public static List<String> expansions(String abbreviation) {
        if (abbreviation.length() > MAX_CHARS) {
            return List.of();
        }
        String letters = letters(Normalizer.normalize(abbreviation, Normalizer.Form.NFC));
        Set<String> found = new LinkedHashSet<>(BY_LETTERS.getOrDefault(letters, Set.of()));
        if (letters.chars().allMatch(c -> c < 128)) {
            found.addAll(BY_FOLDED.getOrDefault(letters.toLowerCase(Locale.ROOT), Set.of()));
        }
        return List.copyOf(found);
    }

    private static String letters(String abbreviation) {
        StringBuilder letters = new StringBuilder();
        for (Token token : Tokens.of(abbreviation)) {
            String part = abbreviation.substring(token.start(), token.end());
            if (!AbbreviationFinder.isAnd(part)) {
                part.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The abbreviations of a long form, those it is the first meaning of before others; empty if there are none. Case, commas,
     * {@code và}, the place of the tone and {@code i} or {@code y} don't count; without any marks it means all that read so.
     */
    public static List<String> abbreviations(String longForm) {
        if (longForm.length() > MAX_CHARS) {
            return List.of();
        }
        return new AbbreviationFinder(longForm, SHORT, LONG).whole();
    }

    /** All places in a text, in order, without overlap, the longest of those that begin at a word; linear time. */
    public static List<Occurrence> occurrences(String text) {
        return new AbbreviationFinder(text, SHORT, LONG).all();
    }

    /**
     * Whether a word, as it stands, is an abbreviation or part of one ({@code UBND}, the {@code NN} of {@code NN&PTNT},
     * {@code ThS}, {@code HDND}); small letters only where it is written with them. One look-up.
     */
    public static boolean contains(String word) {
        return PARTS.contains(word);
    }
}
