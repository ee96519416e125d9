package vn.toasoan.vietnamese;

import com.ibm.icu.text.Normalizer2;

/**
 * The one form in which text is stored and compared: NFC (Unicode Standard Annex #15), plain spaces, nothing invisible, and
 * every Vietnamese letter one character, in whatever order its marks were typed.
 *
 * <p>NFC alone does not do the last: to Unicode the circumflex and the acute of {@code ế} stand in the same place above the
 * letter, so e + acute + circumflex is another text than e + circumflex + acute. Input methods make both. Where a letter and
 * its marks write a Vietnamese letter, they become that letter; a mark typed twice counts once; d with a short stroke
 * (U+0335) is {@code đ}. All else, such as the ọ́ of Yoruba or the marks of phonetics, stays as NFC has it.
 *
 * <p>Characters that are another's other form stay, since a newspaper means them: m², ½, №, ﬁ, full width, Ⅳ. Taking those
 * apart (NFKC) is for comparing, see {@link Folding}.
 *
 * <p>Idempotent; linear in the length of the text; a text that is normal is given back itself.
 */
public final class NormalForm {

    /** Marks kept on one letter, the bound of UAX #15's Stream-Safe Text Format; what stacks higher is no writing. */
    private static final int MAX_MARKS = 30;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** By character: whether it stays as it is wherever it stands, as long as none but such stand around it. */
    private static final boolean[] PLAIN = new boolean[0x2200];

    static {
        // Western and Vietnamese letters, punctuation and signs; what is not of these goes the long way.
        for (char c = 0; c < PLAIN.length; c++) {
            boolean usual = c < 0x0300 || c >= 0x1E00;
            PLAIN[c] = usual && Cleaning.keeps(c) && startsLetter(c) && NFC.isNormalized(String.valueOf(c));
        }
    }

    private NormalForm() {}

    /**
     * A text of any number of lines: NFC; every kind of space is U+0020 and every line end {@code \n}; tabs stay. Control
     * characters, NUL, noncharacters and zero-width characters are gone (but a joiner within an emoji stays), a lone
     * surrogate is U+FFFD.
     */
    public static String of(String text) {
        return isPlain(text) ? text : aligned(text).text();
    }

    /** The text as {@link #of} has it, with the places its characters come from. */
    public static AlignedText aligned(String text) {
        return isPlain(text) ? AlignedText.unchanged(text) : composed(Cleaning.of(text, MAX_MARKS));
    }

    /** A text of one line, such as a headline or a name: as {@link #of}, each run of white space one space, none at the ends. */
    public static String line(String text) {
        String clean = of(text);
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /** Whether every character is one that stays; then the text is normal. The usual case, told without making anything. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    /** Every letter with its marks one character where there is one; nothing else is changed. */
    static AlignedText composed(AlignedText apart) {
        String text = apart.text();
        AlignedText.Builder out = new AlignedText.Builder(text.length());
        for (int i = 0; i < text.length(); ) {
            int next = nextLetter(text, i);
            append(out, text, i, next, apart);
            i = next;
        }
        return out.aligned(apart.originalLength());
    }

    private static void append(AlignedText.Builder out, String text, int from, int to, AlignedText apart) {
        int start = apart.start(from);
        int end = apart.end(to - 1);
        char first = text.charAt(from);
        if (to - from == 1 && first < PLAIN.length && PLAIN[first]) {
            out.append(first, start, end);
            return;
        }
        String cluster = text.substring(from, to);
        char letter = Letters.merged(cluster);
        out.append(letter == 0 ? NFC.normalize(cluster) : String.valueOf(letter), start, end);
    }

    private static int nextLetter(String text, int i) {
        int next = i + Character.charCount(text.codePointAt(i));
        while (next < text.length() && !startsLetter(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    /** Whether the character is no mark on the one before and never becomes one with it (as Hangul's vowels do). */
    private static boolean startsLetter(int c) {
        return !Cleaning.isMark(c) && NFC.hasBoundaryBefore(c);
    }
}
