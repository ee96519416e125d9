package vn.toasoan.comments;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.toasoan.vietnamese.LanguageScore;
import vn.toasoan.vietnamese.NormalForm;
import vn.toasoan.vietnamese.ScoredWord;
import vn.toasoan.vietnamese.WordKind;

/** What a comment says, looked at once for all phases; for one thread. */
final class Wording {
    /** In code points of the text. */
    static final int MAX_LENGTH = 3_000;

    /**
     * In characters as they came: a letter with its two marks apart is three. What is longer is too long, whatever would be left
     * of it in normal form.
     */
    private static final int MAX_RAW = 4 * MAX_LENGTH;

    /** A letter drawn out: the same three times or more, whichever of them carries the mark. */
    private static final int DRAWN_OUT = 3;

    private static final char BEHIND_LATIN = 0x1F00;
    private static final char[] BASES = bases();

    private final String raw;
    private final String text;
    private String spelled;
    private LanguageScore score;
    private Boolean reads;
    private List<String> strange;

    private Wording(String raw) {
        this.raw = raw;
        this.text = raw.length() > MAX_RAW ? raw : NormalForm.of(raw).strip();
    }

    static Wording of(String raw) {
        return new Wording(raw);
    }

    /** As it came, invisible characters and all. */
    String raw() {
        return raw;
    }

    /** In normal form, no white space at the ends. */
    String text() {
        return text;
    }

    /** The text as its words are counted: cries shortened (quáááá), Ð as Đ. */
    String spelled() {
        if (spelled == null) {
            spelled = spell(text);
        }
        return spelled;
    }

    /** How Vietnamese it is. */
    LanguageScore score() {
        if (score == null) {
            score = LanguageScore.of(spelled());
        }
        return score;
    }

    /** Whether it is Vietnamese with its diacritics as it stands. */
    boolean reads() {
        if (reads == null) {
            reads = Language.reads(this);
        }
        return reads;
    }

    /** The words that may be undecoded ones: no Vietnamese as they stand, or with digits, or names with marks. */
    List<String> strange() {
        if (strange == null) {
            strange = new ArrayList<>();
            for (ScoredWord word : score().words()) {
                String written = written(word);
                if (isStrange(word.kind(), written)) {
                    strange.add(written);
                }
            }
        }
        return strange;
    }

    private static boolean isStrange(WordKind kind, String written) {
        return switch (kind) {
            case FOREIGN, ALIEN, MISSPELT -> true;
            case NEUTRAL -> written.chars().anyMatch(Character::isDigit);
            case NAME -> written.chars().anyMatch(c -> c > 127);
            default -> false;
        };
    }

    private String written(ScoredWord word) {
        return spelled().substring(word.start(), word.end());
    }

    /** The words of this kind, each once, in lower case. */
    Set<String> different(WordKind kind) {
        if (score().count(kind) == 0) {
            return Set.of();
        }
        Set<String> different = new HashSet<>();
        for (ScoredWord word : score().words()) {
            if (word.kind() == kind) {
                different.add(written(word).toLowerCase(Locale.ROOT));
            }
        }
        return different;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    private static String spell(String text) {
        return needsSpelling(text) ? respelled(text) : text;
    }

    private static boolean needsSpelling(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean drawnOut = i > 1 && base(c) == base(text.charAt(i - 1)) && base(c) == base(text.charAt(i - 2));
            if (drawnOut && Character.isLetter(c) || letter(c) != c || isSelector(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSelector(char c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    private static String respelled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = endOfRun(text, i);
            if (end - i < DRAWN_OUT) {
                append(out, text, i, end);
            } else {
                out.append(spokenLetter(text, i, end));
            }
            i = end;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isSelector(c)) {
                out.append(letter(c));
            }
        }
    }

    /** Capital eth is what many old keyboards write for Đ: it looks the same and is meant so. */
    private static char letter(char c) {
        return switch (c) {
            case 'Ð' -> 'Đ';
            case 'ð' -> 'đ';
            default -> c;
        };
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        if (Character.isLetter(text.charAt(start))) {
            char base = base(text.charAt(start));
            while (end < text.length() && base(text.charAt(end)) == base) {
                end++;
            }
        }
        return end;
    }

    private static char spokenLetter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 127) {
                return letter(text.charAt(i));
            }
        }
        return text.charAt(start);
    }

    private static char base(char c) {
        return c < BASES.length ? BASES[c] : c;
    }

    private static char[] bases() {
        char[] bases = new char[BEHIND_LATIN];
        for (char c = 0; c < bases.length; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            bases[c] = Character.toLowerCase(apart.charAt(0));
        }
        return bases;
    }
}
