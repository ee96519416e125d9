package vn.toasoan.vietnamese;

import java.util.Optional;

/**
 * Which vowel of a rime carries the tone's mark. The two styles differ in three open rimes only, oa, oe and uy (not after q,
 * whose u is the glide: quý in both). Everywhere else the mark stands on the vowel that has a quality mark, the second of ươ
 * (người), else on the last vowel before a final consonant (hoàn), on the middle one of three (ngoài) and the first of two
 * (mía, chào).
 */
public enum TonePlacement {

    /** Hòa, thủy, khỏe: the mark in the middle of the word, as typewriters and most newspapers have it. */
    OLD,

    /** Hoà, thuỷ, khoẻ: the mark on the main vowel, as textbooks have it (1989/QĐ-BGDĐT of 25 May 2018, article 8). */
    NEW;

    /**
     * The text with the mark of each Vietnamese syllable where this style puts it. Marks on a vowel that neither style puts
     * them on (hòan, qúy) move too. A syllable that needs no change, in whatever normal form, and all else stay as they are;
     * a changed one keeps its capitals.
     */
    public String rewrite(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isWordPart(text.charAt(i))) {
                continue;
            }
            out.append(word(text.substring(start, i)));
            out.append(text, i, Math.min(i + 1, text.length()));
            start = i + 1;
        }
        return out.toString();
    }

    /** The place of the tone's mark among the letters of a rime. */
    int in(String rime) {
        int vowels = Spelling.vowels(rime);
        for (int i = vowels - 1; i >= 0; i--) {
            if (rime.charAt(i) > 127) {
                return i;
            }
        }
        if (vowels < rime.length()) {
            return vowels - 1;
        }
        return vowels == 3 || this == NEW && differsIn(rime) ? 1 : 0;
    }

    /** Whether the two styles put the mark of this rime on different vowels. */
    static boolean differsIn(String rime) {
        return rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
    }

    private String word(String word) {
        Optional<Syllable> syllable = Syllable.parse(word);
        if (syllable.isEmpty()) {
            return word;
        }
        String wanted = syllable.get().written(this);
        String letters = Syllable.composed(word);
        return wanted.equalsIgnoreCase(letters) ? word : inCase(wanted, letters);
    }

    private static String inCase(String lower, String pattern) {
        char[] out = lower.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = Character.isUpperCase(pattern.charAt(i)) ? Character.toUpperCase(out[i]) : out[i];
        }
        return new String(out);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
