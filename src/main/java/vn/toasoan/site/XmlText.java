package vn.toasoan.site;

/** Text as an XML document may hold it: some characters can't stand in one at all, however they are written. */
final class XmlText {
    private XmlText() {}

    /** Without what XML 1.0 doesn't allow: control characters, lone surrogates, U+FFFE, U+FFFF. */
    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlText::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c == '\r' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
