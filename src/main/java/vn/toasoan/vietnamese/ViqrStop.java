package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a full stop, question mark or apostrophe behind a VIQR word is that, and not its tone; RFC 1456 leaves it to a
 * backslash that people seldom type. What follows decides, and where a sentence may end, which of the two words people
 * write more often.
 */
final class ViqrStop {
    /** Words with the tone at their end, each more frequent in newspapers than the word without it. */
    private static final Set<String> FREQUENT = Set.of("""
            ạ bị bộ cụ chị chợ dạ dị độ hạ hệ hộ họ kệ kị kỵ lạ lệ lộ mẹ mộ mụ mị nợ nhẹ nghị ngụ ngự phụ quỵ rợ
            sợ sự tệ tị tỵ thọ thụ trệ trị trọ trợ trụ vệ vị vợ vụ
            ở để đỏ đổ đủ bỏ bể bở cả cỏ cổ củ cử chỉ chủ dở giả hả hở hổ hủy hỏ khổ khỏe kể kẻ kỷ lẻ lở mở mẻ mổ nể nở
            nổ nhỉ nhỏ nghỉ ngủ phở phổ phủ quả rẻ rể sở sổ sử tổ tỏ tỉ tỷ tử tẻ trẻ trả trở thở thể thử thủ thủy thuở thỏ thả
            vẻ vỏ vở vỉ xả xử xẻ ủ
            """.strip().split("\\s+"));

    /** Words that hardly exist, or are hardly met beside the same word without the tone: go, for, and then a stop. */
    private static final Set<String> RARE =
            Set.of("đị đỉ chọ chỏ xẹ xạ rạ rả nhạ nhự nhử khọe quạ tọ thạ ử vộ nhẻ".split(" "));

    private ViqrStop() {}

    /** @param at where the sign stands that would give the word its tone */
    static boolean isPunctuation(String text, int start, int at, String word) {
        char sign = ViqrKey.plain(text.charAt(at));
        String lower = word.toLowerCase(Locale.ROOT);
        if (ViqrKey.tone(sign) != null && !endsInTone(lower)) {
            return sign != '?' || text.charAt(at + 1 < text.length() ? at + 1 : at) != ',';
        }
        if ((sign == '.' || sign == '?') && RARE.contains(lower)) {
            return true;
        }
        return switch (sign) {
            case '\'' -> start > 0 && ViqrKey.plain(text.charAt(start - 1)) == '\'';
            case '.' -> !isHeavy(text, at) && !FREQUENT.contains(lower);
            case '?' -> !isHook(text, at) && !FREQUENT.contains(lower);
            default -> false;
        };
    }

    /** A mark stands right behind its vowel: by the new placement also behind hoà, loè, thuỳ. */
    private static boolean endsInTone(String lower) {
        int last = lower.length() - 1;
        boolean newer = last > 0
                && Letters.tone(lower.charAt(last - 1)) != Tone.NGANG
                && (lower.endsWith("a") || lower.endsWith("e") || lower.endsWith("y"))
                && "oóòỏõọuúùủũụ".indexOf(lower.charAt(last - 1)) >= (lower.endsWith("y") ? 6 : 0);
        return Letters.tone(lower.charAt(last)) != Tone.NGANG || newer;
    }

    /** Two full stops are a tone and one, four are a tone and three. */
    private static boolean isHeavy(String text, int at) {
        int run = run(text, at);
        return run == 2 || run == 4 || run == 1 && goesOn(text, at + 1, ",;:!?");
    }

    private static boolean isHook(String text, int at) {
        return run(text, at) == 1 && goesOn(text, at + 1, ",;:.");
    }

    private static int run(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 5 && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** A sentence goes on where a small letter follows, and a word ends before other stops. */
    private static boolean goesOn(String text, int from, String stops) {
        int next = from;
        while (next < text.length() && next < from + 3 && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length()
                && (Character.isLowerCase(text.charAt(next)) || next == from && stops.indexOf(text.charAt(next)) >= 0);
    }
}
