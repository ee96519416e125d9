package vn.toasoan.exchange;

import java.util.regex.Pattern;

/** Text without any marks, written so that Markdown shows just that text. Only what would be a mark is escaped. */
final class PlainText {
    private static final Pattern MARK =
            Pattern.compile("[\\\\`*\\[]|(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])|<(?=[A-Za-z/!?])|&(?=#?\\w+;)");
    /** What each mark begins with: most lines of an import have none of them. */
    private static final String MARKS = "\\`*[_<&";

    private static final Pattern BEGINNING = Pattern.compile("^(?:[#>~+=|]|-(?=[\\s-]|$))");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

    private PlainText() {}

    /** A paragraph: one line. */
    static String paragraph(String line) {
        String escaped = BEGINNING.matcher(line(line)).replaceFirst("\\\\$0");
        return NUMBER.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /** A piece of a line that begins with a mark of its own, such as a crosshead. */
    static String line(String line) {
        return line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)
                ? MARK.matcher(line).replaceAll("\\\\$0")
                : line;
    }
}
