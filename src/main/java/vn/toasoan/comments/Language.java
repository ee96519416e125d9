package vn.toasoan.comments;

import java.util.List;
import java.util.Optional;
import vn.toasoan.vietnamese.LanguageScore;

/** The phases that judge the wording alone: "vui lòng gõ tiếng Việt có dấu". */
final class Language {
    private static final double MIN_VALID = 0.6;
    private static final double MIN_MARKED = 0.25;

    private static final List<Phase<Wording>> POLICY = List.of(
            Language::empty, Language::tooLong, Language::tooShort, Language::withoutDiacritics, Language::foreign);

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
        return refuseIf(wording.score().words() == 0, "too-short");
    }

    static Optional<Verdict> withoutDiacritics(Wording wording) {
        LanguageScore score = wording.score();
        boolean few = score.vietnameseLooking() >= MIN_VALID * score.words() && score.markedShare() < MIN_MARKED;
        return refuseIf(few, score.marked() == 0 ? "no-diacritics" : "partly-without-diacritics");
    }

    static Optional<Verdict> foreign(Wording wording) {
        return refuseIf(wording.score().validShare() < MIN_VALID, "not-vietnamese");
    }

    private static Optional<Verdict> refuseIf(boolean holds, String code) {
        return holds ? Optional.of(Verdict.refuse(code)) : Optional.empty();
    }
}
