package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/**
 * Letters whose last byte a program on the way dropped or changed, because it took it for a control character, a no-break
 * space or a soft hyphen. The syllable tells which letter it was.
 */
final class LostBytes {
    /** First letters of which no byte follows, and what stands for them until the whole text is read: noncharacters. */
    private static final String LEADS = "ÃÄÆá";

    private static final char FIRST = '\uFDD0';
    private static final char A_TILDE = FIRST;

    /** What is left of a letter, and the letters it may have been, the most frequent first. */
    private static final String[][] REMNANTS = {{"\uFDD3»", "ềọờỏửỠ"}, {"\uFDD3º", "ậẠ"}, {"\uFDD0", "àíÁÍÝ"}};

    /** What follows à within a syllable. */
    private static final Set<String> AFTER_A = Set.of("i", "o", "u", "y", "m", "n", "ng", "nh");

    private LostBytes() {}

    /** The character at a place, or what stands for it if it may be the remnant of a letter. */
    static char remnant(String text, int i) {
        int lead = LEADS.indexOf(text.charAt(i));
        boolean half = lead == 3 && (text.startsWith("»", i + 1) || text.startsWith("º", i + 1));
        return lead >= 0 && (lead < 3 || half) ? (char) (FIRST + lead) : text.charAt(i);
    }

    /** The text with each remnant as the letter it is. */
    static String asTheyStand(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isRemnant(text.charAt(i)) ? LEADS.charAt(text.charAt(i) - FIRST) : text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isRemnant(int c) {
        return c >= FIRST && c < FIRST + LEADS.length();
    }

    /** The text with such letters put back, wherever they make a syllable; the others as they stand. */
    static String restored(String text) {
        String joined = text.indexOf(A_TILDE) < 0 ? text : joined(text);
        return asTheyStand(Words.replace(joined, LostBytes::isPart, LostBytes::word));
    }

    private static boolean isPart(int c) {
        return Character.isLetter(c) || c == 'º' || c == '»' || isRemnant(c);
    }

    /** The second byte of à is a no-break space, which many programs make a plain one: {@code lÃ m} is làm. */
    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.startsWith(A_TILDE + " ", i);
            out.append(space ? 'à' : text.charAt(i));
            boolean within = space && AFTER_A.contains(letters(text, i + 2));
            boolean two = space && text.startsWith(A_TILDE + "  ", i);
            i += within || two ? 1 : 0;
        }
        return out.toString();
    }

    private static String letters(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 3 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String word(String word) {
        String sure = word.replace('\uFDD1', 'Đ').replace('\uFDD2', 'Ơ');
        for (String[] remnant : REMNANTS) {
            int at = sure.indexOf(remnant[0]);
            if (at >= 0) {
                return word(sure, at, remnant);
            }
        }
        return Syllable.parse(sure).isPresent() ? sure : word;
    }

    private static String word(String word, int at, String[] remnant) {
        for (char letter : remnant[1].toCharArray()) {
            String whole = word.substring(0, at) + letter + word.substring(at + remnant[0].length());
            boolean cased = Character.isLowerCase(letter) || whole.equals(whole.toUpperCase(Locale.ROOT));
            if (cased && Syllable.parse(whole).isPresent()) {
                return whole;
            }
        }
        return word;
    }
}
