package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.vietnamese.Abbreviations.Occurrence;
import vn.toasoan.vietnamese.Token.Kind;

/** Finds abbreviations and long forms in one text. */
final class AbbreviationFinder {

    private static final String SHORT_JOINTS = "&-–.";
    private static final String AND = SearchKey.of("và").exact();
    private static final String LONG_JOINTS = ",-–";

    private final String text;
    private final PhraseTree<Abbreviation> abbreviations;
    private final PhraseTree<LongForm> longForms;
    private final List<Token> tokens;
    private final SearchKey[] keys;

    AbbreviationFinder(String text, PhraseTree<Abbreviation> abbreviations, PhraseTree<LongForm> longForms) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.longForms = longForms;
        this.tokens = Tokens.of(text);
        this.keys = new SearchKey[tokens.size()];
    }

    static boolean isAnd(String word) {
        return word.length() <= 3 && SearchKey.of(word).exact().equals(AND);
    }

    List<Occurrence> all() {
        List<Occurrence> all = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= free && isWord(i)) {
                Occurrence found = longer(shortAt(i), longAt(i));
                if (found != null) {
                    all.add(found);
                    free = found.end();
                }
            }
        }
        return all;
    }

    /** The abbreviations of the long form that the text is from its first word to its last. */
    List<String> whole() {
        Occurrence found = tokens.isEmpty() ? null : longAt(0);
        boolean whole = found != null && found.end() == tokens.getLast().end();
        return whole ? found.others() : List.of();
    }

    private static Occurrence longer(Occurrence one, Occurrence other) {
        return one == null || other != null && other.end() > one.end() ? other : one;
    }

    private Occurrence shortAt(int first) {
        if (!CharKind.isAt(text, tokens.get(first).start(), CharKind.UPPER)) {
            return null;
        }
        PhraseTree<Abbreviation> node = abbreviations;
        Occurrence found = null;
        for (int i = first; i >= 0; i = next(i, SHORT_JOINTS)) {
            node = node.after(Normalizer.normalize(word(i), Normalizer.Form.NFC));
            if (node == null) {
                return found;
            }
            if (!node.values().isEmpty() && !isShouted(first, i)) {
                found = new Occurrence(tokens.get(first).start(), tokens.get(i).end(), true, meanings(node.values()));
            }
        }
        return found;
    }

    private static List<String> meanings(List<Abbreviation> abbreviations) {
        Set<String> meanings = new LinkedHashSet<>();
        abbreviations.forEach(abbreviation -> meanings.addAll(abbreviation.meanings()));
        return List.copyOf(meanings);
    }

    /** A syllable among capitals is a word: the CA of CA SĨ. */
    private boolean isShouted(int first, int last) {
        return first == last && Syllable.parse(word(first)).isPresent() && (isShout(first - 1) || isShout(first + 1));
    }

    private boolean isShout(int i) {
        if (i < 0 || i >= tokens.size() || !isWord(i)) {
            return false;
        }
        String word = word(i);
        return word.length() > 1
                && word.codePoints().noneMatch(Character::isLowerCase)
                && Syllable.parse(word).isPresent();
    }

    private Occurrence longAt(int first) {
        PhraseTree<LongForm> node = longForms;
        Occurrence found = null;
        List<String> marked = new ArrayList<>();
        boolean hasMarks = false;
        for (int i = first; i >= 0; i = next(i, LONG_JOINTS)) {
            node = node.after(key(i).folded());
            if (node == null) {
                return found;
            }
            marked.add(key(i).exact());
            hasMarks |= key(i).marked();
            List<String> others = forms(node.values(), hasMarks ? marked : null);
            if (!others.isEmpty()) {
                found = new Occurrence(tokens.get(first).start(), tokens.get(i).end(), false, others);
            }
        }
        return found;
    }

    /** @param marked the words as they must be, null where any marks will do */
    private static List<String> forms(List<LongForm> forms, List<String> marked) {
        Set<String> likely = new LinkedHashSet<>();
        Set<String> less = new LinkedHashSet<>();
        for (LongForm form : forms) {
            if (marked == null || form.marked().equals(marked)) {
                (form.likely() ? likely : less).add(form.abbreviation());
            }
        }
        likely.addAll(less);
        return List.copyOf(likely);
    }

    /** The next word of a phrase on the same line, over one joint and {@code và}; -1 where there is none. */
    private int next(int i, String joints) {
        int next = i + 1;
        if (next < tokens.size() && isJoint(tokens.get(next), joints)) {
            next++;
        }
        if (next < tokens.size() && isAnd(word(next))) {
            next++;
        }
        boolean joined = next < tokens.size()
                && isWord(next)
                && text.substring(tokens.get(i).end(), tokens.get(next).start()).indexOf('\n') < 0;
        return joined ? next : -1;
    }

    private boolean isJoint(Token token, String joints) {
        return token.end() - token.start() == 1 && joints.indexOf(text.charAt(token.start())) >= 0;
    }

    private boolean isWord(int i) {
        Kind kind = tokens.get(i).kind();
        return kind == Kind.WORD || kind == Kind.MIXED || kind == Kind.NUMBER;
    }

    private String word(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }

    private SearchKey key(int i) {
        if (keys[i] == null) {
            keys[i] = SearchKey.of(word(i));
        }
        return keys[i];
    }
}
