package vn.toasoan.site;

import java.util.Arrays;

/** What a browser says that it can read. */
final class Accepts {
    private static final String WEBP = "image/webp";

    private Accepts() {}

    /** Only where it is named: browsers that can't show it say that they take anything. */
    static boolean webp(String accept) {
        return accept != null
                && accept.contains(WEBP)
                && Arrays.stream(accept.split(",")).map(String::strip).anyMatch(Accepts::isWebp);
    }

    private static boolean isWebp(String range) {
        String[] parts = range.split(";");
        return parts[0].strip().equals(WEBP)
                && Arrays.stream(parts).map(String::strip).noneMatch(part -> part.matches("q=0(\\.0*)?"));
    }
}
