package vn.toasoan.media;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** File names without diacritics in lower-case ASCII. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[^.]{1,5}$");
    private static final int LONGEST_NAME = 100;
    private static final String NAMELESS = "anh";

    private Folded() {}

    /** An address-safe name ending in {@code .jpg}, whatever folders and ending the given one has. */
    static String fileName(String given) {
        String bare = FOLDERS.matcher(given == null ? "" : given.strip()).replaceFirst("");
        String slug = folded(ENDING.matcher(bare).replaceFirst(""));
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST_NAME));
        String name = cut.replaceAll("^-|-$", "");
        return (name.isEmpty() ? NAMELESS : name) + ".jpg";
    }

    private static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        String lower = bare.replace('Đ', 'd').replace('đ', 'd').toLowerCase(Locale.ROOT);
        return OTHERS.matcher(lower).replaceAll("-");
    }
}
