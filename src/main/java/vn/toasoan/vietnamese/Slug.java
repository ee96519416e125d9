package vn.toasoan.vietnamese;

/** The readable part of an address, as Baohatinh makes it: {@code Xã Hà Linh "về đích"} → {@code xa-ha-linh-ve-dich}. */
public final class Slug {

    /** What stands where nothing of the text can: "article". A slug is never empty, an address always has its parts. */
    public static final String EMPTY = "bai";

    private Slug() {}

    /**
     * The folded text ({@link Folding}: ł is l, m² is m2, № is no); what is no ASCII letter or digit becomes one {@code -},
     * none at the ends. Words in other scripts leave nothing: their readers' addresses are elsewhere, and a transliteration
     * would be a guess. Not cut; never empty.
     */
    public static String of(String text) {
        String folded = Folding.fold(text);
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isPlain(c)) {
                out.append(gap && !out.isEmpty() ? "-" : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.isEmpty() ? EMPTY : out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
