package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a full stop, question mark or apostrophe behind a VIQR word is that, and not its tone; RFC 1456 leaves it to a
 * backslash that people seldom type. What follows decides, and where a sentence may end, which of the two readings of a
 * word is the more frequent.
 */
final class ViqrStop {
    /** Words whose tone stands at their end, and which end sentences more often than the same word without the tone. */
    private static final Set<String> FREQUENT = Set.of("""
            ạ bị bộ cụ chị chợ dạ dị độ hạ hệ hộ họ kệ kị kỵ lạ lệ lộ mẹ mộ mụ mị nợ nhẹ nghị ngụ ngự phụ quỵ rợ
            sợ tệ tị tỵ thọ thụ trệ trị trọ trợ trụ vệ vị vợ vụ vạ xạ
            ở để đỏ đổ đủ bỏ bể bở cả cỏ cổ củ cử cửa chỉ chủ dở giả hở hổ hỏ khổ kể kẻ kỷ lẻ lở mở mẻ mổ mả nể nở nổ nhỉ
            nhỏ nghỉ ngủ phở phổ phủ quả rẻ rể sở sổ sử tả tổ tỏ tỉ tỷ tử tẻ trẻ trả trở thở thể thử thủ thỏ thả vẻ vỏ vở vỉ
            xả xử xẻ ủ
            """.strip().split("\\s+"));

    private ViqrStop() {}

    /** @param at where the sign stands that would give the word its last mark */
    static boolean isPunctuation(String text, int start, int at, String word) {
        char sign = ViqrKey.plain(text.charAt(at));
        return switch (sign) {
            case '\'' -> start > 0 && ViqrKey.plain(text.charAt(start - 1)) == '\'';
            case '.', '?' -> endsSentence(text, at, sign) && !FREQUENT.contains(word.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    /** A sentence goes on where a small letter follows, or another stop; three full stops are three. */
    private static boolean endsSentence(String text, int at, char sign) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return !Character.isLowerCase(c) && (next > at + 1 || ",;:".indexOf(c) < 0);
    }
}
