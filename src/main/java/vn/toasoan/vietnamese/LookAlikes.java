package vn.toasoan.vietnamese;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters that look like Latin ones, marks that pile up and characters nobody sees: what hides words from a reader's filter. */
public final class LookAlikes {
    private static final String LIKE =
            "асеԁһіјӏոорԛԝѕухѵԍкмнтвАВЕЅІЈКМНОРСТУХҺԌαβγικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧɑɡıɩʏɴᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ";
    private static final String LATIN =
            "acedhijlnopqwsyxvgkmhtbABESIJKMHOPCTYXHGabyikvoptuxwABEZHIKMNOPTYXagiiynacdejkmoptuvwz";

    /** The common ones of ordinals and of text copied out of print. */
    private static final String HARMLESS = "ªºﬁﬂﬀﬃﬄ";

    private static final Pattern INVISIBLE_WITHIN = Pattern.compile(
            "(?<=\\p{L}\\p{M}{0,2})[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFFA0\\u180B-\\u180F&&[^\\u200D]]++(?=\\p{L})");

    private static final Pattern PILE =
            Pattern.compile("\\p{L}\\p{M}{4,}|\\p{L}\\p{M}{3}.*\\p{L}\\p{M}{3}", Pattern.DOTALL);
    private static final Pattern LOOSE = Pattern.compile("[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZđĐ]\\p{Mn}");

    /** Marks on consonants: a slip or two may be honest. */
    private static final int LOOSE_MARKS = 2;

    private LookAlikes() {}

    /** Whether a letter is followed by an invisible character and another letter. */
    public static boolean hidesCharacters(String raw) {
        return INVISIBLE_WITHIN.matcher(raw).find();
    }

    /** Whether marks stand on letters higher or more often than any Vietnamese spelling puts them. */
    public static boolean pilesMarks(String raw) {
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFD);
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return PILE.matcher(apart).find()
                || LOOSE.matcher(composed).results().skip(LOOSE_MARKS).findAny().isPresent();
    }

    /** Whether a word mixes Latin letters with look-alikes, or is written in styled letters (𝐭𝐮𝐲𝐞̣̂𝐭, ｔｕｙ). */
    public static boolean mixesLetters(String text) {
        boolean[] mixed = {false};
        Words.replace(text, c -> Character.isLetter(c) || Character.isSurrogate((char) c), word -> {
            mixed[0] |= mixes(word);
            return word;
        });
        return mixed[0];
    }

    private static boolean mixes(String word) {
        boolean latin = word.codePoints()
                .anyMatch(c -> c < 0x250 && Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
        boolean like = word.codePoints()
                .anyMatch(c -> c > 0x24F && LIKE.indexOf(c) >= 0 && UnicodeScript.of(c) != UnicodeScript.LATIN);
        return latin && like || word.codePoints().anyMatch(LookAlikes::isStyled);
    }

    private static boolean isStyled(int c) {
        return c > 0x24F
                && Character.isLetter(c)
                && HARMLESS.indexOf(c) < 0
                && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC)
                && Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        .codePoints()
                        .allMatch(p -> p < 0x250 && Character.isLetter(p));
    }

    /** The text in plain Latin letters: look-alikes, styled letters and small capitals exchanged, piles taken down. */
    public static String plain(String raw) {
        String plain = Normalizer.normalize(NormalForm.of(raw), Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().map(LookAlikes::latin).forEach(out::appendCodePoint);
        String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
        return pilesMarks(raw) ? composed.replaceAll("(\\p{L})\\p{M}+", "$1") : composed;
    }

    private static int latin(int c) {
        int index = LIKE.indexOf(c);
        return index < 0 ? c : LATIN.charAt(index);
    }
}
