package vn.toasoan.comments;

import java.util.List;
import java.util.Optional;
import vn.toasoan.vietnamese.LanguageScore;
import vn.toasoan.vietnamese.WordKind;

/**
 * The phases that judge the wording alone: "vui lòng gõ tiếng Việt có dấu". They answer for language checks too.
 *
 * <p>The policy for what is too little to judge: emoji, numbers, names and short forms alone ({@code ok}, {@code +1}) are no
 * comment ({@code too-short}). A cry is one as soon as a word of it carries a diacritic ({@code Hay quá!}). Words that are
 * written without any may stand alone as long as they are few and hardly ever another word without its marks ({@code Hay},
 * {@code Loay hoay}, {@code Rau xanh ngon}; not {@code Hay qua}): many in a row are far oftener words that lost their marks.
 */
final class Language {
    /** Of the words counted, how many must be Vietnamese, and how many carry a diacritic. */
    private static final double MIN_VIETNAMESE = 0.6;

    private static final double MIN_MARKED = 0.15;

    /** Enough where letters that only Vietnamese has leave no doubt: words of other languages may stand between. */
    private static final double MIN_VIETNAMESE_AMONG_OTHERS = 0.3;

    /** Different words that lost their marks: so many are slips … */
    private static final double SLIPS = 0.7;

    /** … and so many more for each word with marks: in proper texts there is one to 150, in half-accented ones to three. */
    private static final double STRIPPED_TO_MARKED = 0.15;

    /** Words that are rare without marks may be meant so. */
    private static final double DOUBTFUL = 0.5;

    /** Words with letters that Vietnamese doesn't have are quotations, or another language. */
    private static final double MAX_ALIEN = 0.1;

    /** So many marked words, and no letter that Vietnamese alone has: tones of another language, Yorùbá for instance. */
    private static final int MARKED_ALIKE = 8;

    /** Different words that may stand without a single mark. */
    private static final int BARE_ALONE = 4;

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
        return judge(Wording.of(raw));
    }

    static Verdict judge(Wording wording) {
        return Gate.first(POLICY, wording);
    }

    static Optional<Verdict> empty(Wording wording) {
        return refuseIf(wording.text().isEmpty(), "empty");
    }

    static Optional<Verdict> tooLong(Wording wording) {
        return refuseIf(wording.length() > Wording.MAX_LENGTH, "too-long");
    }

    static Optional<Verdict> tooShort(Wording wording) {
        return refuseIf(wording.score().counted() == 0, "too-short");
    }

    static Optional<Verdict> withoutDiacritics(Wording wording) {
        LanguageScore score = wording.score();
        boolean vietnamese = score.vietnameseLooking() >= MIN_VIETNAMESE * score.counted();
        boolean none = score.count(WordKind.MARKED) + score.count(WordKind.MISSPELT) == 0 && !score.unmistakable();
        return refuseIf(vietnamese && !wording.reads(), none ? "no-diacritics" : "partly-without-diacritics");
    }

    static Optional<Verdict> foreign(Wording wording) {
        return refuseIf(!wording.reads(), "not-vietnamese");
    }

    /** Whether it is Vietnamese with its diacritics as it stands. */
    static boolean reads(Wording wording) {
        return (marked(wording) || bareAlone(wording)) && !isAlien(wording.score());
    }

    private static boolean marked(Wording wording) {
        LanguageScore score = wording.score();
        double share = score.unmistakable() ? MIN_VIETNAMESE_AMONG_OTHERS : MIN_VIETNAMESE;
        int marked = score.count(WordKind.MARKED);
        return marked > 0
                && score.vietnamese() >= share * score.counted()
                && marked >= MIN_MARKED * score.counted()
                && stripped(wording) <= SLIPS + STRIPPED_TO_MARKED * marked;
    }

    private static double stripped(Wording wording) {
        return wording.different(WordKind.STRIPPED).size()
                + DOUBTFUL * wording.different(WordKind.DOUBTFUL).size();
    }

    private static boolean bareAlone(Wording wording) {
        return wording.score().needsNoMarks()
                && wording.different(WordKind.BARE).size() <= BARE_ALONE;
    }

    private static boolean isAlien(LanguageScore score) {
        int alien = score.count(WordKind.ALIEN);
        return alien > 1 && alien > MAX_ALIEN * score.counted()
                || !score.unmistakable() && score.count(WordKind.MARKED) >= MARKED_ALIKE;
    }

    static Optional<Verdict> refuseIf(boolean holds, String code) {
        return holds ? Optional.of(Verdict.refuse(code)) : Optional.empty();
    }
}
