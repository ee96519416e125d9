package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes VIQR (RFC 1456): ^ ( + for hat, breve and horn, ' ` ? ~ . for the tones, dd for đ. */
final class Viqr {
    /** A full stop or question mark is a tone only within a word, or where the sentence visibly goes on. */
    private static final Pattern MARKED =
            Pattern.compile("(?<vowel>[aeiouyAEIOUY])(?<mark>[\\^(+*]?+)(?<tone>['`~]|[.?](?=\\p{L}|\\s\\p{Ll}))?+");

    private Viqr() {}

    static String decode(String text) {
        Matcher vowels = MARKED.matcher(text.replace("dd", "đ").replaceAll("D[Dd]", "Đ"));
        String decoded = vowels.replaceAll(found ->
                Matcher.quoteReplacement(found.group().length() == 1 ? found.group() : compose(found.group())));
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static String compose(String keys) {
        StringBuilder out = new StringBuilder(keys.substring(0, 1));
        for (int i = 1; i < keys.length(); i++) {
            out.append(mark(keys.charAt(i)));
        }
        String written = Normalizer.normalize(out, Normalizer.Form.NFC);
        // A bracket behind an e opens no syllable: it stays as it was typed.
        return written.length() == 1 ? written : keys;
    }

    private static char mark(char key) {
        return switch (key) {
            case '^' -> TypedSyllable.HAT;
            case '(' -> TypedSyllable.BREVE;
            case '+', '*' -> TypedSyllable.HORN;
            case '\'' -> Tone.SAC.mark();
            case '`' -> Tone.HUYEN.mark();
            case '?' -> Tone.HOI.mark();
            case '~' -> Tone.NGA.mark();
            default -> Tone.NANG.mark();
        };
    }
}
