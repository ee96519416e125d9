package vn.toasoan.search;

import java.text.Normalizer;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.toasoan.vietnamese.Keyboard;
import vn.toasoan.vietnamese.Syllable;
import vn.toasoan.vietnamese.TonePlacement;

/** The ways in which readers type one query. */
enum QueryForm {
    GIVEN(query -> query),
    NO_MARKS(QueryForm::strip),
    HALF_STRIPPED(QueryForm::halfStripped),
    TELEX(Keyboard.TELEX::encode),
    VNI(Keyboard.VNI::encode),
    TONE_PLACE(TonePlacement.NEW::rewrite),
    I_AND_Y(QueryForm::otherSpelling),
    NFD(query -> Normalizer.normalize(query, Normalizer.Form.NFD)),
    TYPO(QueryForm::typo);

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

    private final UnaryOperator<String> typing;

    QueryForm(UnaryOperator<String> typing) {
        this.typing = typing;
    }

    String of(String query) {
        return typing.apply(query);
    }

    private static String strip(String text) {
        String apart = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

    private static String halfStripped(String query) {
        Random random = new Random(query.hashCode());
        return words(query, word -> random.nextBoolean() ? strip(word) : word);
    }

    private static String otherSpelling(String query) {
        return words(query, word -> Syllable.parse(word)
                .flatMap(Syllable::otherSpelling)
                .map(other -> other.written(TonePlacement.OLD))
                .orElse(word));
    }

    /** In one word of four letters or more a letter is left out, put in, exchanged, or swapped with the next. */
    private static String typo(String query) {
        Random random = new Random(query.hashCode());
        String[] words = query.split(" ");
        int first = random.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            int at = (first + i) % words.length;
            if (words[at].length() >= 4 && words[at].chars().allMatch(Character::isLetter)) {
                words[at] = typo(words[at], random);
                return String.join(" ", words);
            }
        }
        return query;
    }

    private static String typo(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        String before = word.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + other + word.substring(at);
            case 2 -> before + other + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static String words(String query, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        for (String word : query.split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(change.apply(word));
        }
        return out.toString();
    }
}
