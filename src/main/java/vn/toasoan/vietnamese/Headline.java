package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/** Headlines where room is short. */
public final class Headline {

    /** What tells that a headline goes on; it counts as part of the shortened one. */
    private static final String ELLIPSIS = " ...";

    /** What leads on to the word that is cut off: joints, and quotes and brackets just opened. */
    private static final String LOOSE_ENDS = " ,;:-–—“‘«([{";

    /** Words that a number alone would mislead without: {@code 5 ...} for {@code 5 tỷ đồng}. */
    private static final Set<String> UNITS = Set.of(
            "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "đồng", "usd", "%", "ha", "m", "km", "kg", "m2", "m3",
            "tạ", "tấn", "người", "tuổi", "năm", "tháng", "ngày", "giờ", "phút");

    private Headline() {}

    /**
     * The headline itself where it has at most {@code max} characters, else cut at a word boundary and ended by
     * {@code " ..."}, together at most {@code max} characters (code points in NFC). A comma, dash or opening quote left at
     * the cut goes too, and so does a number whose unit ({@code tỷ}, {@code km}) is cut off; a first word longer than the
     * room is cut within.
     *
     * @throws IllegalArgumentException if {@code max} leaves no room for a letter before the ellipsis
     */
    public static String shorten(String headline, int max) {
        if (max <= ELLIPSIS.length()) {
            throw new IllegalArgumentException("No room for a headline in " + max + " characters");
        }
        String line = NormalForm.line(headline);
        if (line.codePointCount(0, line.length()) <= max) {
            return line;
        }
        int room = line.offsetByCodePoints(0, max - ELLIPSIS.length());
        int cut = line.lastIndexOf(' ', room);
        return withoutTail(line, cut > 0 ? beforeNumber(line, cut) : room) + ELLIPSIS;
    }

    /** The cut before the number that would lose its unit at {@code cut}; {@code cut} itself where none would. */
    private static int beforeNumber(String line, int cut) {
        int number = line.lastIndexOf(' ', cut - 1);
        int unitEnd = line.indexOf(' ', cut + 1);
        String unit =
                line.substring(cut + 1, unitEnd < 0 ? line.length() : unitEnd).toLowerCase(Locale.ROOT);
        boolean splits = number > 0 && UNITS.contains(unit) && isNumber(line, number + 1, cut);
        return splits ? number : cut;
    }

    private static boolean isNumber(String line, int start, int end) {
        return line.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }

    private static String withoutTail(String line, int end) {
        int cut = end;
        while (cut > 0 && LOOSE_ENDS.indexOf(line.charAt(cut - 1)) >= 0) {
            cut--;
        }
        return line.substring(0, cut == 0 ? end : cut);
    }
}
