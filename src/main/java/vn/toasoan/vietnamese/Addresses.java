package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/** Where a web or mail address ends. */
final class Addresses {

    /** Last labels of hosts that stand alone; those that are words as well ({@code me}, {@code de}, {@code be}) need a path. */
    private static final Set<String> TOP = Set.of(
            "vn", "com", "net", "org", "info", "gov", "edu", "biz", "tv", "io", "asia", "xyz", "app", "online",
            "website", "mil", "uk", "jp");

    private static final int LONGEST_TOP = 7;
    private static final String TAIL = ".,;:!?…'\"”’»)]}>*_";

    private Addresses() {}

    /** The end of the run of characters of hosts and mailboxes that {@code start} is in. */
    static int runEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isHostPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the address that begins at {@code start} and whose run ends at {@code runEnd}; {@code start} where none does. */
    static int end(String text, int start, int runEnd) {
        if (text.startsWith("://", runEnd) && runEnd + 3 < text.length() && isVisible(text.charAt(runEnd + 3))) {
            return pathEnd(text, runEnd + 3);
        }
        if (text.regionMatches(true, start, "www.", 0, 4) && runEnd > start + 4) {
            return pathEnd(text, runEnd);
        }
        if (runEnd < text.length() && text.charAt(runEnd) == '@') {
            int host = trimmed(text, runEnd + 1, runEnd(text, runEnd + 1));
            return text.substring(runEnd + 1, host).indexOf('.') > 0 ? host : start;
        }
        int host = trimmed(text, start, runEnd);
        boolean path = host == runEnd
                && host + 1 < text.length()
                && text.charAt(host) == '/'
                && isVisible(text.charAt(host + 1));
        if (!isHost(text, start, host, path)) {
            return start;
        }
        return path || host < text.length() && "/:?".indexOf(text.charAt(host)) >= 0 ? pathEnd(text, host) : host;
    }

    private static boolean isHost(String text, int start, int end, boolean path) {
        if (end < text.length() && (CharKind.of(text.charAt(end)) & CharKind.WORD_PART) != 0) {
            return false;
        }
        int top = end;
        while (top > start && text.charAt(top - 1) != '.') {
            top--;
        }
        if (top <= start + 1 || end - top < 2 || end - top > LONGEST_TOP) {
            return false;
        }
        String label = text.substring(top, end).toLowerCase(Locale.ROOT);
        return TOP.contains(label)
                || path && label.length() <= 3 && label.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int pathEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isVisible(text.charAt(i))) {
            i++;
        }
        return trimmed(text, from, i);
    }

    /** A sentence's sign behind an address is not part of it; a closing bracket is, where one opens within. */
    private static int trimmed(String text, int from, int end) {
        boolean opens = text.indexOf('(', from, end) >= 0;
        int i = end;
        while (i > from && TAIL.indexOf(text.charAt(i - 1)) >= 0 && !(opens && text.charAt(i - 1) == ')')) {
            i--;
        }
        return i;
    }

    private static boolean isVisible(char c) {
        return (CharKind.of(c) & CharKind.GAP) == 0 && c != '<' && c != '"' && c != '“' && c != '”';
    }

    private static boolean isHostPart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }
}
