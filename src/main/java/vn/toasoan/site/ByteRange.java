package vn.toasoan.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that was asked for: RFC 9110, section 14.
 *
 * @param from first byte
 * @param length at least 1; 0 when the file has no such part
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE =
            Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** Empty when the whole is to be sent: nothing was asked for, or what can't be understood, or several parts. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches() || matcher.end(2) - matcher.start(1) <= 1) {
            return Optional.empty();
        }
        return matcher.group(1).isEmpty()
                ? Optional.of(last(Long.parseLong(matcher.group(2)), size))
                : between(matcher.group(1), matcher.group(2), size);
    }

    private static ByteRange last(long length, long size) {
        long there = Math.min(length, size);
        return new ByteRange(size - there, there);
    }

    private static Optional<ByteRange> between(String first, String last, long size) {
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Long.parseLong(last);
        if (to < from && !last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, Math.min(to, size - 1) - from + 1)));
    }

    boolean isThere() {
        return length > 0;
    }

    /** Of an answer that has it, or has to say that it isn't there. */
    String contentRange(long size) {
        return "bytes " + (isThere() ? from + "-" + (from + length - 1) : "*") + "/" + size;
    }
}
