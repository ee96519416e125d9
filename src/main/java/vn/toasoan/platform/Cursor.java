package vn.toasoan.platform;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position in the change log, opaque to those outside: everything up to it has been seen.
 *
 * @param xid the transaction's id, of which there are less than 2^63 in any database's life
 * @param id the row's number within it
 */
public record Cursor(long xid, long id) implements Comparable<Cursor> {
    public static final Cursor START = new Cursor(0, 0);

    private static final Comparator<Cursor> ORDER =
            Comparator.comparingLong(Cursor::xid).thenComparingLong(Cursor::id);
    private static final Pattern FORM = Pattern.compile("c([0-9a-f]{1,15})-([0-9a-f]{1,15})");

    /** @throws Problem {@code invalid} when the text isn't a cursor; an empty one is the start */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Problem.invalid(Mistake.of("after", "cursor"));
        }
        return new Cursor(Long.parseLong(form.group(1), 16), Long.parseLong(form.group(2), 16));
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "c" + Long.toHexString(xid) + "-" + Long.toHexString(id);
    }
}
