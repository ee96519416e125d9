package vn.toasoan.comments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.toasoan.vietnamese.Keyboard;
import vn.toasoan.vietnamese.LanguageScore;
import vn.toasoan.vietnamese.LegacyEncoding;
import vn.toasoan.vietnamese.LookAlikes;
import vn.toasoan.vietnamese.WordKind;

/** The phases for texts that become Vietnamese once they are decoded; what comes out is the suggestion. */
final class Decoding {
    /** Of the words counted, how many a decoding must turn into marked ones, in a text that doesn't read as it stands … */
    private static final double GAIN = 0.25;

    /** … and how many must then be Vietnamese: words of other languages become it by chance, but seldom so many. */
    private static final double MIN_VIETNAMESE = 0.6;

    /** In a text that reads, as many marked words more leave no doubt. */
    private static final double MUCH_MORE = 1.5;

    /** Or so many of its strange words become Vietnamese: an English sentence within has some by chance. */
    private static final double OF_STRANGE = 0.6;

    private static final int SOME = 2;

    /** Among so few words one strange word is enough … */
    private static final int FEW = 3;

    /** … of so many letters: shorter ones (car, mix, sir) are often words of another language. */
    private static final int LONG = 4;

    private static final double OF_ALL = 0.1;

    private static final List<UnaryOperator<String>> OLD_ENCODINGS =
            List.of(LegacyEncoding.VNI_WINDOWS::decode, LegacyEncoding.TCVN3::decode);

    private static final List<UnaryOperator<String>> KEYBOARDS =
            List.of(Keyboard.TELEX::decode, Keyboard.VNI::decode, Keyboard.VIQR::decode);

    /** Whether a text that reads as it stands has enough in it that this decoder turns into Vietnamese. */
    @FunctionalInterface
    private interface HalfDecoded {
        boolean test(Wording given, UnaryOperator<String> decoder);
    }

    private Decoding() {}

    static Optional<Verdict> legacyEncoding(Wording wording) {
        return recoded(wording).map(meant -> refusal("legacy-encoding", meant));
    }

    private static Optional<Wording> recoded(Wording wording) {
        if (!hasForeignLetters(wording)) {
            return Optional.empty();
        }
        return misread(wording).or(() -> best(wording, wording.raw(), Decoding::saysMore, OLD_ENCODINGS));
    }

    /** Nobody writes letters that happen to be the bytes of UTF-8: one that decodes is enough. */
    private static Optional<Wording> misread(Wording wording) {
        Wording decoded = Wording.of(LegacyEncoding.MOJIBAKE.decode(wording.raw()));
        return Optional.of(decoded)
                .filter(meant -> !meant.text().equals(wording.text()))
                .filter(Decoding::isVietnamese);
    }

    /** Those of old bytes are strange words with marks, or signs amid letters. */
    private static boolean hasForeignLetters(Wording wording) {
        return wording.strange().stream().anyMatch(word -> !isPlain(word)) || hasSignAmidLetters(wording.raw());
    }

    private static boolean hasSignAmidLetters(String raw) {
        for (int i = 1; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSign(c) && Character.isLetter(raw.charAt(i - 1))) {
                return true;
            }
        }
        return !raw.isEmpty() && isSign(raw.charAt(0));
    }

    private static boolean isSign(char c) {
        return c >= 0x80 && c <= 0xBF || c == '×' || c == '÷';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    static Optional<Verdict> disguised(Wording wording) {
        return isDisguised(wording)
                ? Optional.of(refusal("disguised", Wording.of(LookAlikes.plain(wording.raw()))))
                : Optional.empty();
    }

    private static boolean isDisguised(Wording wording) {
        String raw = wording.raw();
        return !LookAlikes.none(raw)
                && (LookAlikes.hidesCharacters(raw)
                        || LookAlikes.pilesMarks(raw)
                        || LookAlikes.mixesLetters(wording.text()));
    }

    static Optional<Verdict> undecodedKeystrokes(Wording wording) {
        return decoded(wording).map(meant -> refusal("undecoded-keystrokes", meant));
    }

    private static Optional<Wording> decoded(Wording wording) {
        return best(wording, wording.text(), Decoding::turnsStrangeWords, KEYBOARDS);
    }

    /** A suggestion is made only where it would go in itself. */
    private static Verdict refusal(String code, Wording meant) {
        Verdict refusal = Verdict.refuse(code);
        Wording suggested = meant.raw().equals(meant.text()) ? meant : Wording.of(meant.text());
        return goesIn(suggested) ? refusal.suggesting(Optional.of(suggested.text())) : refusal;
    }

    private static boolean goesIn(Wording meant) {
        return meant.reads()
                && meant.length() <= Wording.MAX_LENGTH
                && !isDisguised(meant)
                && recoded(meant).isEmpty()
                && decoded(meant).isEmpty();
    }

    private static Optional<Wording> best(
            Wording given, String text, HalfDecoded halfDecoded, List<UnaryOperator<String>> decoders) {
        boolean reads = given.reads();
        return decoders.stream()
                .filter(decoder -> !reads || halfDecoded.test(given, decoder))
                .map(decoder -> decoder.apply(text))
                .filter(decoded -> !decoded.equals(text))
                .map(Wording::of)
                .filter(decoded -> isVietnamese(decoded) && (reads || gains(given, decoded)))
                .max(Comparator.comparingInt(Decoding::marked).thenComparingInt(Decoding::markedAsWritten));
    }

    private static boolean isVietnamese(Wording decoded) {
        LanguageScore score = decoded.score();
        return decoded.reads() && score.vietnamese() >= MIN_VIETNAMESE * score.counted();
    }

    private static boolean gains(Wording given, Wording decoded) {
        int gain = marked(decoded) - marked(given);
        return gain > 0 && gain >= GAIN * given.score().counted();
    }

    private static boolean saysMore(Wording given, UnaryOperator<String> decoder) {
        return marked(Wording.of(decoder.apply(given.raw()))) >= MUCH_MORE * marked(given)
                || turnsStrangeWords(given, decoder);
    }

    private static boolean turnsStrangeWords(Wording given, UnaryOperator<String> decoder) {
        List<String> strange = given.strange();
        long turned =
                strange.stream().filter(word -> isMarked(decoder.apply(word))).count();
        return turned >= (isOneOfFew(given) ? 1 : SOME)
                && turned >= OF_STRANGE * strange.size()
                && turned >= OF_ALL * given.score().counted();
    }

    private static boolean isOneOfFew(Wording given) {
        return given.score().counted() <= FEW
                && given.strange().size() == 1
                && given.strange().get(0).length() >= LONG;
    }

    /** U23 isn't ủ. */
    private static boolean isMarked(String decoded) {
        return decoded.length() > 1 && LanguageScore.of(decoded).count(WordKind.MARKED) == 1;
    }

    /** Without drawn-out letters made one: they are no sign of a right decoding. */
    private static int markedAsWritten(Wording wording) {
        return LanguageScore.of(wording.text()).count(WordKind.MARKED);
    }

    private static int marked(Wording wording) {
        return wording.score().count(WordKind.MARKED);
    }
}
