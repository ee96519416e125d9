package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.vietnamese.Token.Kind;

/**
 * Cuts a text into words, numbers, addresses, emoji and signs, in order and without overlap; between them lies nothing but
 * white space and characters nobody sees.
 *
 * <p>A cursor for one thread: {@link #next} moves on to the next token and allocates nothing; linear in the text's length.
 * A text in any normal form will do, with the same tokens. Hyphens part words ({@code Việt-Mỹ} is two with a sign between)
 * but join numbers ({@code 3-1}) and digits to plain letters ({@code COVID-19}); a dot without a space parts words too
 * ({@code xong.Tôi}). The rules were made from readers' comments and news text; UAX #29 is where they come from, its
 * differences are: digits split from marked words ({@code 20năm}), addresses, names with {@code @} and {@code #}, scores
 * and dates as one, emoticons.
 */
public final class Tokens {

    private final String text;
    private int start;
    private int end;
    private Kind kind;
    private int seen;
    private boolean plain;
    /** Before it no address begins: what was tried once in a run isn't tried from each of its parts. */
    private int triedTo;

    public Tokens(String text) {
        this.text = text;
    }

    /** All tokens of a text. */
    public static List<Token> of(String text) {
        List<Token> all = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            all.add(new Token(tokens.start, tokens.end, tokens.kind));
        }
        return all;
    }

    /** Moves to the next token; false where there is none. */
    public boolean next() {
        start = end;
        seen = CharKind.GAP;
        plain = false;
        while (start < text.length() && (seen = CharKind.at(text, start)) == CharKind.GAP) {
            start += CharKind.width(text, start);
        }
        end = start;
        if (seen == CharKind.GAP) {
            return false;
        }
        scan(seen);
        return true;
    }

    /** The first character of the token. */
    public int start() {
        return start;
    }

    /** Behind its last character. */
    public int end() {
        return end;
    }

    public Kind kind() {
        return kind;
    }

    /** The token's own text, a new string at each call. */
    public String word() {
        return text.substring(start, end);
    }

    /** Whether a word or number has ASCII characters only. */
    public boolean plain() {
        return plain;
    }

    /** Whether a word has capitals and no small letter. */
    public boolean capitals() {
        return (seen & (CharKind.UPPER | CharKind.LOWER)) == CharKind.UPPER;
    }

    private void scan(int first) {
        if ((first & CharKind.LETTER) != 0) {
            scanWord();
        } else if ((first & CharKind.DIGIT) != 0) {
            scanNumber();
        } else if ((first & CharKind.EMOJI) != 0) {
            become(Kind.EMOJI, Emoji.end(text, start));
        } else {
            scanSign();
        }
    }

    private void become(Kind kind, int end) {
        this.kind = kind;
        this.end = end;
    }

    private void scanWord() {
        scanRun(start);
        if (end < text.length() && (CharKind.of(text.charAt(end)) & CharKind.GAP) == 0) {
            scanBeyond(text.charAt(end));
        }
    }

    /** Letters, marks and digits from {@code from} on. */
    private void scanRun(int from) {
        int i = from;
        int letters = from == start ? 0 : seen;
        int all = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int k = Character.isHighSurrogate(c) ? CharKind.at(text, i) : CharKind.of(c);
            if ((k & CharKind.WORD_PART) == 0) {
                break;
            }
            letters |= k;
            all |= c;
            i += Character.isHighSurrogate(c) ? 2 : 1;
        }
        seen = letters;
        plain = all < 128;
        become((letters & CharKind.DIGIT) == 0 ? Kind.WORD : Kind.MIXED, i);
    }

    /** What may join a word to more: an address, an apostrophe, an underscore, a hyphen before a digit, an initial's dot. */
    private void scanBeyond(char joint) {
        int initials = joint == '.' ? Initials.end(text, start) : start;
        if (initials > start) {
            become(Kind.INITIALS, initials);
        } else if (!(plain && isAddressJoint(joint) && scanAddress())) {
            scanJoined();
        }
    }

    private void scanJoined() {
        while (plain && end + 1 < text.length() && joins(text.charAt(end), CharKind.of(text.charAt(end + 1)))) {
            boolean mixed = text.charAt(end) != '\'' && text.charAt(end) != '’';
            scanRun(end + 1);
            kind = mixed ? Kind.MIXED : kind;
        }
    }

    private static boolean joins(char joint, int next) {
        return switch (joint) {
            case '\'', '’' -> (next & CharKind.LETTER) != 0;
            case '_' -> (next & CharKind.WORD_PART) != 0;
            case '-' -> (next & CharKind.DIGIT) != 0;
            default -> false;
        };
    }

    private boolean isAddressJoint(char joint) {
        return switch (joint) {
            case '.', '@', '-', '_', '+' -> CharKind.isAt(text, end + 1, CharKind.LETTER | CharKind.DIGIT);
            case ':' -> text.startsWith("//", end + 1);
            default -> false;
        };
    }

    private boolean scanAddress() {
        if (start < triedTo) {
            return false;
        }
        triedTo = Addresses.runEnd(text, start);
        int addressEnd = Addresses.end(text, start, triedTo);
        if (addressEnd > start) {
            become(Kind.ADDRESS, addressEnd);
        }
        return addressEnd > start;
    }

    private void scanNumber() {
        if (Emoji.isKeycap(text, start)) {
            become(Kind.EMOJI, Emoji.end(text, start));
            return;
        }
        become(Kind.NUMBER, Numerals.end(text, start));
        if (end < text.length() && isAddressJoint(text.charAt(end))) {
            scanAddress();
        }
    }

    private void scanSign() {
        char c = text.charAt(start);
        int name = c == '@' || c == '#' ? Signs.nameEnd(text, start) : start;
        int emoticon = Emoticons.end(text, start);
        if (name > start) {
            become(c == '@' ? Kind.HANDLE : Kind.HASHTAG, name);
        } else if (emoticon > start) {
            become(Kind.EMOJI, emoticon);
        } else {
            become(Kind.PUNCTUATION, Signs.runEnd(text, start));
        }
    }
}
