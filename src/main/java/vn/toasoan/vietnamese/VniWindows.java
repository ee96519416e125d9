package vn.toasoan.vietnamese;

import java.text.Normalizer;

/** VNI for Windows: a vowel, then a second letter for its marks; some letters of their own. Bytes read as Windows-1252. */
final class VniWindows {
    private static final String ALONE = "ôöñìíæóòîÔÖÑÌÍÆÓÒÎ";
    private static final String ALONE_MEANS = "ơưđìíỉĩịỵƠƯĐÌÍỈĨỊỴ";

    /** Behind a vowel: tone, hat and tone, breve and tone. */
    private static final String SECOND = "øùûõïâàáåãäêèéúüë";

    private static final String[] SECOND_MEANS = {
        "\u0300",
        "\u0301",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0300",
        "\u0302\u0301",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0300",
        "\u0306\u0301",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };

    private VniWindows() {}

    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int second = i == 0 ? -1 : SECOND.indexOf(Character.toLowerCase(c));
            int alone = ALONE.indexOf(c);
            if (second >= 0 && "aeouyôöAEOUYÔÖ".indexOf(text.charAt(i - 1)) >= 0) {
                out.append(SECOND_MEANS[second]);
            } else {
                out.append(alone >= 0 ? ALONE_MEANS.charAt(alone) : c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
