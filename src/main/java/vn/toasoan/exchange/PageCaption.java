package vn.toasoan.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.markup.Figure;

/**
 * A caption with the credit at its end taken off: {@code Xã Hương Liên mùa lúa. (Ảnh tư liệu).}
 *
 * @param credit bare: {@code Ảnh tư liệu}, or the name behind {@code Ảnh:}
 */
record PageCaption(String caption, String credit) {

    static PageCaption of(String line) {
        Matcher brackets = PageMarks.CREDIT_BRACKETS.matcher(line);
        if (brackets.find()) {
            return new PageCaption(
                    closed(line.substring(0, brackets.start()), brackets.group("stop")), credit(brackets));
        }
        Matcher bare = PageMarks.CREDIT_BARE.matcher(line);
        return bare.find() ? new PageCaption(line.substring(0, bare.start()), credit(bare)) : new PageCaption(line, "");
    }

    /** The photo is still awaited: a page's text names none. */
    Figure figure() {
        return new Figure("", caption, credit, "", "");
    }

    private static String credit(Matcher matcher) {
        String named = matcher.group("named");
        return (named == null ? matcher.group("kind") : named).strip();
    }

    /** The full stop behind the brackets was the caption's, where it has none of its own. */
    private static String closed(String caption, String stop) {
        return SENTENCE_END.matcher(caption).find() ? caption : caption + stop;
    }

    private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?…])[”\"’)]*$");
}
