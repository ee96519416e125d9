package vn.toasoan.vietnamese;

/** Windows-1252 as browsers read it (WHATWG Encoding): the five bytes without a letter are C1 controls. */
final class Western {
    /** What 0x80 to 0x9F write; a space where that is the control character itself. */
    private static final String SPECIAL = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final int LAST = 0x2122;
    private static final byte[] BYTES = bytes();

    private Western() {}

    /** The byte from 0x80 to 0xFF that is read as this character, or -1. */
    static int byteOf(char c) {
        return c <= LAST && BYTES[c] != 0 ? BYTES[c] & 0xFF : -1;
    }

    /** What a byte is read as. */
    static char letter(int octet) {
        char special = octet >= 0x80 && octet < 0xA0 ? SPECIAL.charAt(octet - 0x80) : ' ';
        return special == ' ' ? (char) octet : special;
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[LAST + 1];
        for (int octet = 0x80; octet <= 0xFF; octet++) {
            bytes[octet] = (byte) octet;
            bytes[letter(octet)] = (byte) octet;
        }
        return bytes;
    }
}
