package vn.toasoan.vietnamese;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Letters that look like Latin ones, marks that pile up and characters nobody sees: what hides words from a reader's filter.
 * Which letters look alike follows Unicode's confusables (UTS #39), as far as common fonts show them alike.
 */
public final class LookAlikes {
    private static final String LIKE =
            "асеԁһіјӏոорԛԝѕухѵԍкмнтвАВЕЅІЈКМНОРСТУХҺԌαβγικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıɩʏɴᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ";
    private static final String LATIN =
            "acedhijlnopqwsyxvgkmhtbABESIJKMHOPCTYXHGabyikvoptuxwABEZHIKMNOPTYXagiiynacdejkmoptuvwz";

    /** The common ones of ordinals and of text copied out of print. */
    private static final String HARMLESS = "ªºﬁﬂﬀﬃﬄ";

    private static final char KEYCAP = 0x20E3;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final int FIRST_BEYOND_LATIN = 0x250;

    /** A Vietnamese letter carries a mark and a tone; one more may be a slip. */
    private static final int MANY_MARKS = 3;

    /** Marks on consonants: a slip or two may be honest. */
    private static final int LOOSE_MARKS = 2;

    private LookAlikes() {}

    /** Whether the text has nothing but Latin letters, common signs and emoji: a quick answer for the usual text. */
    public static boolean none(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isUsual(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUsual(char c) {
        return c < FIRST_BEYOND_LATIN && c != SOFT_HYPHEN
                || c >= 0x1E00 && c <= 0x1EFF
                || c >= 0x2010 && c <= 0x2027
                || c >= 0xD83C && c <= 0xD83E
                || Character.isLowSurrogate(c);
    }

    /** Whether a letter is followed by an invisible character and another letter. */
    public static boolean hidesCharacters(String raw) {
        boolean letterBefore = false;
        boolean hidden = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isInvisible(c)) {
                hidden = letterBefore;
            } else if (Character.isLetter(c)) {
                if (hidden) {
                    return true;
                }
                letterBefore = true;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letterBefore = false;
                hidden = false;
            }
        }
        return false;
    }

    /** Beyond the first plane the unassigned ones are mostly emoji younger than this Java. */
    private static boolean isInvisible(int c) {
        return c > 127
                && (Character.getType(c) == Character.FORMAT
                        || c == 0x034F
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x3164
                        || c == 0xFFA0
                        || c == 0x17B4
                        || c == 0x17B5
                        || c == 0x2800
                        || c == 0xFFFC
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.UNASSIGNED && c < Character.MIN_SUPPLEMENTARY_CODE_POINT
                        || c >= 0xE0100 && c <= 0xE01EF
                        || c >= 0x180B && c <= 0x180F
                        || c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Whether marks stand on letters higher or more often than any Vietnamese spelling puts them, or others strike them through. */
    public static boolean pilesMarks(String raw) {
        return hasMark(raw) && (strikesOrTowers(raw) || pilesSome(raw));
    }

    /** Precomposed text has none. */
    private static boolean hasMark(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (isMark(raw.charAt(i)) && !isSelector(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Looked for before anything is taken apart, which costs the square of a pile's height. */
    private static boolean strikesOrTowers(String raw) {
        int marks = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            boolean strikes = isLine(c) && !(c == 0x335 && i > 0 && "dD".indexOf(raw.charAt(i - 1)) >= 0);
            if (strikes || marks > MANY_MARKS) {
                return true;
            }
        }
        return false;
    }

    /** Lines through, below and between letters, and the marks of symbols. */
    private static boolean isLine(char c) {
        return c >= 0x332 && c <= 0x338 || c >= 0x350 && c <= 0x362 || c >= 0x20D0 && c <= 0x20F0 && c != KEYCAP;
    }

    private static boolean pilesSome(String raw) {
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFD);
        int high = 0;
        int loose = 0;
        for (int i = 0; i < apart.length(); ) {
            char letter = apart.charAt(i);
            int marks = 0;
            while (++i < apart.length() && isMark(apart.charAt(i))) {
                marks++;
            }
            high += !Character.isLetter(letter) || marks < MANY_MARKS ? 0 : marks == MANY_MARKS ? 1 : 2;
            loose += marks > 0 && isPlainConsonant(letter) ? 1 : 0;
        }
        return high > 1 || loose > LOOSE_MARKS;
    }

    private static boolean isMark(char c) {
        return c >= 0x300
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
    }

    private static boolean isSelector(char c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    private static boolean isPlainConsonant(char c) {
        return c < 128 && Character.isLetter(c) && "aeiouyAEIOUY".indexOf(c) < 0 || c == 'đ' || c == 'Đ';
    }

    /** Whether a word mixes Latin letters with look-alikes, or is written in styled letters (𝐭𝐮𝐲𝐞̣̂𝐭, ｔｕｙ, Ⓗⓐⓨ). */
    public static boolean mixesLetters(String text) {
        boolean latin = false;
        boolean like = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x24B6 && c <= 0x24E9) {
                return true;
            }
            if (!Character.isLetter(c)) {
                boolean within = Character.getType(c) == Character.NON_SPACING_MARK;
                latin &= within;
                like &= within;
            } else if (c < FIRST_BEYOND_LATIN) {
                latin |= UnicodeScript.of(c) == UnicodeScript.LATIN;
            } else if (c < 0x1E00 || c > 0x1EFF) {
                like |= LIKE.indexOf(c) >= 0;
                if (isStyled(c)) {
                    return true;
                }
            } else {
                latin = true;
            }
            if (latin && like) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStyled(int c) {
        return HARMLESS.indexOf(c) < 0
                && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC)
                && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .codePoints()
                        .allMatch(p -> p < FIRST_BEYOND_LATIN && Character.isLetter(p));
    }

    /** The text in plain Latin letters: look-alikes, styled letters and small capitals exchanged, piles taken down. */
    public static String plain(String raw) {
        String plain = Normalizer.normalize(NormalForm.of(raw), Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().map(LookAlikes::latin).forEach(out::appendCodePoint);
        String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
        String seen = composed.replaceAll("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]", "");
        return pilesMarks(raw) ? seen.replaceAll("(\\p{L})\\p{M}+", "$1") : seen;
    }

    private static int latin(int c) {
        int index = LIKE.indexOf(c);
        return index < 0 ? c : LATIN.charAt(index);
    }
}
