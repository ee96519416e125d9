package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/** Takes the diacritics away (<i>bỏ dấu</i>), so that {@code Hà Tĩnh}, {@code HÀ TĨNH} and {@code ha tinh} are one. */
public final class Folding {

    private Folding() {}

    /** Lower case in no one's locale, {@code đ} as {@code d}, all marks removed; everything else stays. */
    public static String fold(String text) {
        String marksApart = Normalizer.normalize(NormalForm.of(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(marksApart.length());
        for (int i = 0; i < marksApart.length(); ) {
            int c = marksApart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c == 'đ' ? 'd' : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
