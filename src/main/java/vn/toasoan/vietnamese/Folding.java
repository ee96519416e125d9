package vn.toasoan.vietnamese;

import com.ibm.icu.text.Normalizer2;

/**
 * Takes the diacritics away (<i>bỏ dấu</i>), so that {@code Hà Tĩnh}, {@code HÀ TĨNH} and {@code ha tinh} are one. A form
 * for comparing, finding and addresses, never for showing.
 *
 * <p>On top of the {@link NormalForm}: Unicode's case folding and compatibility forms taken apart (NFKC_Casefold, UAX #31
 * and section 3.13 of the standard: ﬁ is fi, ² is 2, ½ is 1/2, № is no, full width is ASCII, ß is ss), all non-spacing marks
 * removed, and the letters whose mark is part of them as their plain ones: đ and ł as d and l, æ as ae. The eth of Icelandic
 * (ð, Ð) and the African Ɖ look like đ in capitals and stand for it in texts from keyboards that lack it. Other scripts and
 * symbols stay.
 *
 * <p>Total, idempotent, linear; the same for every form Unicode counts as equal. A text of lower-case ASCII is given back
 * itself.
 */
public final class Folding {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    /** Letters that Unicode takes for whole, and what is left of them without their mark; in pairs. */
    private static final String WHOLE = "đdðdɖdłløoħhŧtıi⁄/";

    /** By character: the one it folds to; NUL where it is not plain or folds to more or fewer. */
    private static final char[] SINGLE = new char[0x1F00];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            String one = String.valueOf(c);
            String folded = NormalForm.isPlain(one) ? folded(c) : "";
            SINGLE[c] = folded.length() == 1 && NormalForm.isPlain(folded) ? folded.charAt(0) : 0;
        }
    }

    private Folding() {}

    /** Lower case in no one's locale, {@code đ} as {@code d}, all marks removed; in NFC. */
    public static String fold(String text) {
        int i = 0;
        while (i < text.length() && isFolded(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : aligned(text).text();
    }

    /** The text as {@link #fold} has it, with the places its characters come from. */
    public static AlignedText aligned(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] < SINGLE.length ? SINGLE[out[i]] : 0;
            if (out[i] == 0) {
                return taken(NormalForm.aligned(text));
            }
        }
        return AlignedText.unchanged(new String(out));
    }

    /**
     * Whether any letter of the text carries a diacritic of the Vietnamese alphabet, đ's stroke included. Not the same as a text that
     * folding changes: {@code OK…} is changed and has none.
     */
    public static boolean hasDiacritics(String text) {
        String normal = NormalForm.of(text);
        for (int i = 0; i < normal.length(); i++) {
            if (Letters.isMarked(normal.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static AlignedText taken(AlignedText normal) {
        String text = normal.text();
        AlignedText.Builder out = new AlignedText.Builder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int last = i + Character.charCount(c) - 1;
            if (c < SINGLE.length && SINGLE[c] != 0) {
                out.append(SINGLE[c], normal.start(i), normal.end(i));
            } else {
                out.append(folded(c), normal.start(i), normal.end(last));
            }
            i = last + 1;
        }
        // What was taken apart may come together with its neighbours: the letters of Hangul do.
        return NormalForm.composed(out.aligned(normal.originalLength()));
    }

    private static boolean isFolded(char c) {
        return c != 0 && c < SINGLE.length && SINGLE[c] == c;
    }

    private static String folded(int c) {
        String apart = APART.normalize(CASEFOLD.normalize(Character.toString(c)));
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                append(out, letter);
            }
            i += Character.charCount(letter);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int letter) {
        switch (letter) {
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            default -> {
                int index = WHOLE.indexOf(letter);
                out.appendCodePoint(index >= 0 && index % 2 == 0 ? WHOLE.charAt(index + 1) : letter);
            }
        }
    }
}
