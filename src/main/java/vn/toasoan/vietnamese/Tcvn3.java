package vn.toasoan.vietnamese;

/**
 * TCVN 5712:1993, the VN3 of the ABC fonts: one byte a letter, read as Latin-1. Capitals with a tone have no byte of their
 * own: a font of capitals (.VnTimeH) shows them.
 */
final class Tcvn3 {
    /** 0xA1 to 0xFE in order; a space where the byte writes nothing Vietnamese. */
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private static final char FIRST = '\u00A1';

    private Tcvn3() {}

    static String decode(String text) {
        return LegacyText.decode(text, c -> Character.isLetter(c) || letter((char) c) != ' ', Tcvn3::word);
    }

    /** Capitals with a tone are written by the byte of the small letter, for a font of capitals; others have their own. */
    static String encode(String text) {
        String composed = Composition.of(text);
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int own = LETTERS.indexOf(c);
            int index = own >= 0 ? own : LETTERS.indexOf(Character.toLowerCase(c));
            out.append(index < 0 || c == ' ' ? c : (char) (FIRST + index));
        }
        return out.toString();
    }

    private static String word(String bytes) {
        if (bytes.equals("×") || bytes.equals("÷")) {
            return bytes;
        }
        StringBuilder out = new StringBuilder(bytes.length());
        boolean capitals = isOfCapitals(bytes);
        for (int i = 0; i < bytes.length(); i++) {
            char letter = letter(bytes.charAt(i));
            char written = letter == ' ' ? bytes.charAt(i) : letter;
            out.append(capitals ? Character.toUpperCase(written) : written);
        }
        return out.toString();
    }

    /** Two capitals and no plain small letter: then the font makes capitals of the rest. */
    private static boolean isOfCapitals(String bytes) {
        int capitals = 0;
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' || Character.isUpperCase(letter(c)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private static char letter(char code) {
        int index = code - FIRST;
        return index >= 0 && index < LETTERS.length() ? LETTERS.charAt(index) : ' ';
    }
}
