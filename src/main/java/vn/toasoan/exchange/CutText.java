package vn.toasoan.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines and descriptions that a list has cut short: {@code Nâng cao vai trò của ...}. */
final class CutText {
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\\.{3}|…)$");

    /** Fewer letters would fit many a headline. */
    private static final int SHORTEST = 20;

    private CutText() {}

    static boolean isCut(String text) {
        return ELLIPSIS.matcher(text).find();
    }

    /** What is left of it, without the mark at its end. */
    static String stem(String text) {
        Matcher ellipsis = ELLIPSIS.matcher(text);
        return ellipsis.find() ? text.substring(0, ellipsis.start()) : text;
    }

    /** Whether enough of it is left to know the whole by. */
    static boolean isLongCut(String text) {
        return isCut(text) && stem(text).length() >= SHORTEST;
    }

    static boolean isCutOf(String cut, String whole) {
        return isLongCut(cut) && whole.startsWith(stem(cut));
    }
}
