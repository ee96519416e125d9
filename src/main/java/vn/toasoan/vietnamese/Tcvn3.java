package vn.toasoan.vietnamese;

/** TCVN 5712:1993 as the ABC fonts use it: one byte a letter, read here as Latin-1. */
final class Tcvn3 {
    /** 0xA1 to 0xFE in order; a space where the byte writes nothing Vietnamese. */
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private static final char FIRST = '\u00A1';

    private Tcvn3() {}

    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - FIRST;
            boolean letter = index >= 0 && index < LETTERS.length() && LETTERS.charAt(index) != ' ';
            out.append(letter ? LETTERS.charAt(index) : text.charAt(i));
        }
        return out.toString();
    }
}
