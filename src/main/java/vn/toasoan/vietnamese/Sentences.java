package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.toasoan.vietnamese.Token.Kind;

/**
 * Cuts a text into sentences, good enough for snippets.
 *
 * <p>Our own rules over {@link Tokens}: CLDR has no list of Vietnamese abbreviations for ICU's sentence breaks, which end one
 * in {@code TP. Hà Tĩnh}. A sentence ends with its line, and with {@code . ! ? …} and the closing marks and emoji behind
 * them, but not
 *
 * <ul>
 *   <li>within numbers, dates, addresses and initials, which are one token ({@code 1.500}, {@code N.V.A.});
 *   <li>behind an abbreviation that a name follows ({@code TP. Hà Tĩnh}, {@code ThS. Nguyễn}), an initial or a short word that is no
 *       syllable before a small letter or a number ({@code anh N. khai}, {@code tr. 15});
 *   <li>behind the number or letter that begins it ({@code 1. Hà Tĩnh}, {@code a. Tên});
 *   <li>behind quoted words that the narrator goes on from: {@code “Đi đâu?” - anh hỏi}, {@code “Thôi!”, chị nói};
 *   <li>behind an ellipsis before a small letter or a number.
 * </ul>
 */
public final class Sentences {

    private static final String TERMINAL = ".!?…";
    private static final String CLOSING = "”’»)]}\"'";

    /** Written with a dot before the name they belong to, as observed in news. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "TP", "Tp", "TX", "Tx", "TT", "Tt", "P", "Q", "H", "X", "Đ", "KP", "KCN", "QL", "TL", "GS", "Gs", "PGS",
            "TS", "Ts", "TSKH", "ThS", "Ths", "THS", "Th", "BS", "Bs", "BSCK", "DS", "Ds", "KS", "Ks", "KTS", "LS",
            "Ls", "CN", "NSND", "NSƯT", "NS", "Ns", "NGND", "NGƯT", "TTND", "TTƯT", "HT", "ĐĐ", "LM", "Lm", "Mr", "Mrs",
            "Ms", "Dr", "Prof", "St", "No", "Nr", "Vol", "vs", "tr", "Tr");

    private final String text;
    private final List<Token> tokens;
    private final List<Span> spans = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** The sentences in order; between them lies nothing but white space. Linear time. */
    public static List<Span> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.cut();
        return sentences.spans;
    }

    private void cut() {
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int last = isTerminal(i) ? lastOfTail(i) : i;
            if (last + 1 == tokens.size() || endsLine(last) || isTerminal(i) && ends(first, i, last)) {
                spans.add(new Span(tokens.get(first).start(), tokens.get(last).end()));
                first = last + 1;
            }
            i = last;
        }
    }

    private boolean isTerminal(int i) {
        return isSign(i) && TERMINAL.indexOf(charAt(i)) >= 0;
    }

    /** The last of the signs, closing marks and emoji behind a sentence's end, on its line. */
    private int lastOfTail(int terminal) {
        int last = terminal;
        while (last + 1 < tokens.size() && !endsLine(last) && belongsToTail(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean belongsToTail(int i) {
        if (tokens.get(i).kind() == Kind.EMOJI) {
            return true;
        }
        boolean touches = tokens.get(i - 1).end() == tokens.get(i).start();
        return touches && (isTerminal(i) || isSign(i) && CLOSING.indexOf(charAt(i)) >= 0);
    }

    private boolean endsLine(int i) {
        return i + 1 < tokens.size()
                && text.substring(tokens.get(i).end(), tokens.get(i + 1).start())
                                .indexOf('\n')
                        >= 0;
    }

    /** Whether the sentence from {@code first} on ends with {@code last}, the tail of {@code terminal}; more follows. */
    private boolean ends(int first, int terminal, int last) {
        Token next = tokens.get(last + 1);
        boolean closed = isSign(last) && CLOSING.indexOf(charAt(last)) >= 0;
        if (isSign(last + 1)) {
            return endsBeforeSign(charAt(last + 1), closed) && !(charAt(last + 1) == '(' && isInitial(terminal - 1));
        }
        if (isFullStop(terminal) && last == terminal && isPoint(first, terminal)) {
            return false;
        }
        if (next.start() == tokens.get(last).end()) {
            return !closed && endsWithoutSpace(terminal, last + 1);
        }
        boolean goesOn = closed || isEllipsis(terminal);
        return !(goesOn && (isSmall(last + 1) || isEllipsis(terminal) && next.kind() == Kind.NUMBER));
    }

    private static boolean endsBeforeSign(char next, boolean closed) {
        return ",;:)".indexOf(next) < 0 && !(closed && "-–—".indexOf(next) >= 0);
    }

    /** A full stop that ends no sentence: of an abbreviation or of what numbers a paragraph. */
    private boolean isPoint(int first, int stop) {
        if (stop == first) {
            return false;
        }
        String before = word(stop - 1);
        boolean numbers = stop - 1 == first && (tokens.get(first).kind() == Kind.NUMBER || before.length() == 1);
        boolean small = isSmall(stop + 1) || tokens.get(stop + 1).kind() == Kind.NUMBER;
        return numbers || BEFORE_NAMES.contains(before) || small && (isInitial(stop - 1) || isShortened(stop - 1));
    }

    private boolean isInitial(int i) {
        return i >= 0 && isCapital(i) && tokens.get(i).end() - tokens.get(i).start() == 1;
    }

    private boolean isShortened(int i) {
        String word = word(i);
        return isWord(i) && word.length() < 4 && Syllable.parse(word).isEmpty();
    }

    /** {@code xong.Tôi}: forgotten spaces, but not the dots within names. */
    private boolean endsWithoutSpace(int terminal, int next) {
        return isCapital(next) && (!isFullStop(terminal) || terminal > 0 && isSmall(terminal - 1));
    }

    private boolean isFullStop(int i) {
        return charAt(i) == '.' && tokens.get(i).end() - tokens.get(i).start() == 1;
    }

    private boolean isEllipsis(int i) {
        return charAt(i) == '…' || charAt(i) == '.' && !isFullStop(i);
    }

    private boolean isSign(int i) {
        return tokens.get(i).kind() == Kind.PUNCTUATION;
    }

    private boolean isWord(int i) {
        return tokens.get(i).kind() == Kind.WORD;
    }

    private boolean isSmall(int i) {
        return CharKind.isAt(text, tokens.get(i).start(), CharKind.LOWER);
    }

    private boolean isCapital(int i) {
        return isWord(i) && CharKind.isAt(text, tokens.get(i).start(), CharKind.UPPER);
    }

    private char charAt(int i) {
        return text.charAt(tokens.get(i).start());
    }

    private String word(int i) {
        return text.substring(tokens.get(i).start(), tokens.get(i).end());
    }
}
