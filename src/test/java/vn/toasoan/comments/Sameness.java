package vn.toasoan.comments;

import java.util.Locale;
import vn.toasoan.vietnamese.NormalForm;
import vn.toasoan.vietnamese.Syllable;

/** Whether two texts are the same, case, white space and the place of the tone mark aside (hòa, hoà). */
final class Sameness {
    private Sameness() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (String piece : NormalForm.line(text).toLowerCase(Locale.ROOT).split("(?<=\\P{L})|(?=\\P{L})")) {
            out.append(Syllable.parse(piece).map(Syllable::toString).orElse(piece));
        }
        return out.toString();
    }
}
