package vn.toasoan.vietnamese;

/** One reading of a text's Western letters as the bytes of UTF-8. */
final class MojibakeReading {
    private static final String OTHERS =
            "ƠơƯưƒˆ˜\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0081\u008D\u008F\u0090\u009D";

    private final String text;
    private final StringBuilder out;

    /** Whether something was read that no one can have written: then the rest is read too. */
    private boolean sure;

    private MojibakeReading(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text read so, with {@link LostBytes} where a letter lacks its last byte; the text itself if it is none. */
    static String of(String text) {
        if (!hasSequence(text)) {
            return text;
        }
        MojibakeReading reading = new MojibakeReading(text);
        reading.read();
        return reading.sure ? reading.out.toString() : text;
    }

    private static boolean hasSequence(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (lengthOf(text.charAt(i)) > 1 && isNext(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            int length = lengthOf(text.charAt(i));
            int point = length > 1 && i + length <= text.length() ? codePoint(i, length) : -1;
            if (isExpected(point)) {
                out.appendCodePoint(point);
                sure |= length > 2 || isSure(text.charAt(i), text.charAt(i + 1));
                i += length;
            } else {
                out.append(LostBytes.remnant(text, i++));
            }
        }
    }

    /** How many bytes the character has that begins with this one: 2 to 4, or 1 where it begins none. */
    private static int lengthOf(char c) {
        int lead = Western.byteOf(c);
        if (lead < 0xC2) {
            return 1;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    }

    private static boolean isNext(char c) {
        int octet = Western.byteOf(c);
        return octet >= 0x80 && octet < 0xC0;
    }

    private int codePoint(int start, int length) {
        int point = Western.byteOf(text.charAt(start)) & (0x7F >> length);
        for (int i = start + 1; i < start + length; i++) {
            if (!isNext(text.charAt(i))) {
                return -1;
            }
            point = point << 6 | Western.byteOf(text.charAt(i)) & 0x3F;
        }
        return point;
    }

    /** Latin letters, the marks of Vietnamese, punctuation and symbols, variation selectors, emoji, Windows-1252 itself. */
    private static boolean isExpected(int point) {
        return point >= 0xA0 && point < 0x180
                || OTHERS.indexOf(point) >= 0
                || point >= 0x1EA0 && point < 0x1EFA
                || point >= 0x2000 && point < 0x2C00
                || point >= 0xFE00 && point < 0xFF00
                || point >= 0x1F000 && point < 0x1FB00;
    }

    /** In a text of capitals, a letter before a quotation mark may be that: “ĐÃ”. */
    private static boolean isSure(char lead, char next) {
        return "ÂÃÌ".indexOf(lead) < 0 || Character.isLetterOrDigit(next) || "£¡¢§©±²³´¹".indexOf(next) >= 0;
    }
}
