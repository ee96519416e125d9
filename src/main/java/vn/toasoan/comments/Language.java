package vn.toasoan.comments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.LanguageScore;

/**
 * The phases that judge the wording alone: "vui lòng gõ tiếng Việt có dấu". They answer for language checks too.
 *
 * <p>The policy for what is too little to judge: emoji, numbers, names and {@code ok} alone are no comment
 * ({@code too-short}); a cry is one as soon as a word of it carries a diacritic ({@code Hay quá!}); the few words that are
 * written without any ({@code Hay}, {@code Loay hoay}) may stand alone.
 */
final class Language {
    /** Of the words counted, how many must be Vietnamese syllables, and how many carry a diacritic. */
    private static final double MIN_VALID = 0.6;

    private static final double MIN_MARKED = 0.25;

    /** Enough where letters that only Vietnamese has leave no doubt: words of other languages may stand between. */
    private static final double MIN_VALID_AMONG_LOANS = 0.3;

    /** Of the words counted, how many may be without the diacritics that they hardly ever go without. */
    private static final double MAX_STRIPPED = 0.08;

    /** A slip in a short text is no habit. */
    private static final int SLIPS = 1;

    /** Frequent words whose bare forms are words too, but seldom written: là, có, và, không, tôi, những, với, phải, … */
    private static final Set<String> SELDOM_BARE = Set.of(
            "la", "co", "va", "khong", "toi", "nhung", "voi", "phai", "se", "neu", "gi", "cua", "den", "nen", "lam");

    /** Loans that have the form of a stripped syllable. */
    private static final Set<String> LOANS =
            Set.of("top", "cup", "rap", "up", "hot", "chat", "net", "vip", "pop", "dot", "bit", "hit", "tip", "set");

    private static final Set<String> WHOLE_WITHOUT_MARKS =
            Set.of("hay", "hay hay", "vui", "vui vui", "ngon", "xinh", "loay hoay", "lung tung", "lung linh");

    private static final Set<String> NO_WORDS =
            Set.of("ok", "oke", "okay", "okie", "like", "up", "hi", "hello", "thanks");

    /** In code points: longer texts are no single word. */
    private static final int SHORT = 40;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Pattern ONLY_VIETNAMESE =
            Pattern.compile("[ơƠưƯđĐ\\u1EA0-\\u1EB7\\u1EBA\\u1EBB\\u1EBE-\\u1ECB\\u1ECE-\\u1EF1\\u1EF6-\\u1EF9]");

    private static final List<Phase<Wording>> POLICY = List.of(
            Language::empty,
            Language::tooLong,
            Decoding::legacyEncoding,
            Decoding::disguised,
            Decoding::undecodedKeystrokes,
            Language::tooShort,
            Language::withoutDiacritics,
            Gibberish::gibberish,
            Language::foreign);

    private Language() {}

    static Verdict judge(String raw) {
        return Gate.first(POLICY, Wording.of(raw));
    }

    static Optional<Verdict> refusal(Wording wording) {
        return Optional.of(Gate.first(POLICY, wording)).filter(verdict -> !verdict.accepted());
    }

    static Optional<Verdict> empty(Wording wording) {
        return refuseIf(wording.text().isEmpty(), "empty");
    }

    static Optional<Verdict> tooLong(Wording wording) {
        return refuseIf(wording.length() > Wording.MAX_LENGTH, "too-long");
    }

    static Optional<Verdict> tooShort(Wording wording) {
        return refuseIf(wording.score().words() == 0 || NO_WORDS.contains(letters(wording)), "too-short");
    }

    static Optional<Verdict> withoutDiacritics(Wording wording) {
        LanguageScore score = wording.score();
        boolean vietnamese = score.vietnameseLooking() >= MIN_VALID * score.words();
        if (!vietnamese || WHOLE_WITHOUT_MARKS.contains(letters(wording))) {
            return Optional.empty();
        }
        boolean few = score.markedShare() < MIN_MARKED || strippedTooOften(wording);
        return refuseIf(few, score.marked() == 0 ? "no-diacritics" : "partly-without-diacritics");
    }

    /** Some words are no syllables without a tone (mot, nhiet, nguoi), others are rare ones. */
    private static boolean strippedTooOften(Wording wording) {
        LanguageScore score = wording.score();
        long stripped = score.vietnameseLooking() - score.valid() + count(wording, SELDOM_BARE) - count(wording, LOANS);
        return stripped > SLIPS && stripped > MAX_STRIPPED * score.words();
    }

    private static long count(Wording wording, Set<String> words) {
        return NO_LETTERS
                .splitAsStream(wording.spelled().toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .count();
    }

    static Optional<Verdict> foreign(Wording wording) {
        return refuseIf(!reads(wording), "not-vietnamese");
    }

    /** Whether it is Vietnamese as it stands. */
    static boolean reads(Wording wording) {
        LanguageScore score = wording.score();
        boolean certain = ONLY_VIETNAMESE.matcher(wording.spelled()).find();
        boolean marked = score.markedShare() >= MIN_MARKED || WHOLE_WITHOUT_MARKS.contains(letters(wording));
        return score.words() > 0 && marked && score.validShare() >= (certain ? MIN_VALID_AMONG_LOANS : MIN_VALID);
    }

    /** The words alone, in lower case, between single spaces. */
    private static String letters(Wording wording) {
        boolean tooLongToMatter = wording.length() > SHORT;
        return tooLongToMatter
                ? wording.text()
                : NO_LETTERS
                        .matcher(wording.spelled().toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }

    static Optional<Verdict> refuseIf(boolean holds, String code) {
        return holds ? Optional.of(Verdict.refuse(code)) : Optional.empty();
    }
}
