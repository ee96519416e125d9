package vn.toasoan.vietnamese;

/** Where a face made of signs ends: {@code :D}, {@code =))}, {@code :v}, {@code <3}. Observed in readers' comments. */
final class Emoticons {

    private static final String EYES = ":;=";
    private static final String NOSES = "-'^";
    private static final String MOUTHS = ")(]>*|";
    private static final String LETTER_MOUTHS = "DPpvVoO3xX";

    private Emoticons() {}

    /** The end of the emoticon that begins at {@code start}, or {@code start} where none does. */
    static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == '<') {
            return text.startsWith("<3", start) && !CharKind.isAt(text, start + 2, CharKind.WORD_PART)
                    ? start + 2
                    : start;
        }
        if (EYES.indexOf(c) < 0) {
            return start;
        }
        int mouth = start + 1;
        if (mouth < text.length() && NOSES.indexOf(text.charAt(mouth)) >= 0) {
            mouth++;
        }
        return mouth < text.length() ? mouthEnd(text, start, mouth) : start;
    }

    private static int mouthEnd(String text, int start, int mouth) {
        char c = text.charAt(mouth);
        int end = mouth + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        boolean letter = LETTER_MOUTHS.indexOf(c) >= 0
                && !CharKind.isAt(text, end, CharKind.WORD_PART)
                && !digitBefore(text, start, c);
        return letter || MOUTHS.indexOf(c) >= 0 ? end : start;
    }

    /** A 3 is a mouth only behind a space: {@code :3}, but not in {@code 7:3} or {@code Điểm:3}. */
    private static boolean digitBefore(String text, int start, char mouth) {
        return start > 0
                && (CharKind.of(text.charAt(start - 1)) & (mouth == '3' ? ~CharKind.GAP : CharKind.DIGIT)) != 0;
    }
}
