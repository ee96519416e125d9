package vn.toasoan.site;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Answers with a page in the encoding that was asked for, or that the asker's copy is still good. */
final class PageAnswer {
    static final String HIT = "toasoan; hit";
    static final String MISS = "toasoan; fwd=miss";
    /** What was just told to throw a copy away mustn't get the same again. */
    private static final String KEPT_BY_NOBODY = "private, no-cache";

    private static final Pattern REFUSED = Pattern.compile("\\b(?:br|gzip)\\s*;\\s*q=0(?:\\.0*)?(?=\\s*(?:,|$))");

    /** A drawing that is opened by itself is drawn and does nothing else. */
    private static final String DRAWING = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private PageAnswer() {}

    /**
     * @param asked the request's headers
     * @param tell takes the answer's headers
     * @return the body; null when it is 304
     */
    static byte[] of(CachedPage page, UnaryOperator<String> asked, BiConsumer<String, String> tell) {
        PageCopy copy = page.copy();
        tell.accept("ETag", copy.tag());
        tell.accept("Cache-Control", page.isOutdated() ? KEPT_BY_NOBODY : copy.cacheControl());
        tell.accept("Vary", vary(page.address()));
        if (copy.type().startsWith("image/svg")) {
            tell.accept("Content-Security-Policy", DRAWING);
        }
        copy.headers().forEach(tell);
        if (!page.surrogateKeys().isEmpty()) {
            tell.accept("Surrogate-Key", page.surrogateKeys());
        }
        return isKnown(asked.apply("If-None-Match"), copy.tag())
                ? null
                : encoded(page, asked.apply("Accept-Encoding"), tell);
    }

    private static String vary(PageAddress address) {
        String always = address.path().equals(PageAddress.SEARCH)
                ? "Accept-Encoding, " + PageAddress.BY_SCRIPT
                : "Accept-Encoding";
        return address.isPersonal() ? always + ", Cookie" : always;
    }

    private static boolean isKnown(String tags, String tag) {
        return tags != null && (tags.contains(tag.substring(2)) || tags.equals("*"));
    }

    private static byte[] encoded(CachedPage page, String accepted, BiConsumer<String, String> tell) {
        String encoding = encoding(page, accepted);
        if (encoding.isEmpty()) {
            return Encodings.ungzip(page.copy().gzip());
        }
        tell.accept("Content-Encoding", encoding);
        return encoding.equals("br") ? page.brotli() : page.copy().gzip();
    }

    /** The best that was asked for and that there is; empty for none. */
    static String encoding(CachedPage page, String accepted) {
        String encodings = accepted == null ? "" : accepted;
        if (encodings.contains("q=0")) {
            encodings = REFUSED.matcher(encodings).replaceAll("");
        }
        if (encodings.contains("br") && page.brotli() != null) {
            return "br";
        }
        return encodings.contains("gzip") ? "gzip" : "";
    }
}
