package vn.toasoan.site;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place for advertising that is filled: a document of somebody else's, shown in a frame of fixed size out of which it can't reach.
 *
 * @param name {@code top}, {@code side}, {@code in-article} or {@code foot}
 * @param file HTML
 * @param width in CSS pixels; a narrower screen takes the width it has
 * @param height in CSS pixels, kept free before the document is there
 * @param hosts origins that its pictures and scripts may come from; without one it runs no scripts
 */
public record AdSlot(String name, Path file, int width, int height, List<String> hosts) {
    private static final Pattern NAME = Pattern.compile("top|side|in-article|foot");
    private static final Pattern HOST = Pattern.compile("https://[a-z0-9.-]+(?::\\d{1,5})?");
    private static final int LARGEST = 2000;

    public AdSlot {
        hosts = List.copyOf(hosts);
        boolean fits = width > 0 && width <= LARGEST && height > 0 && height <= LARGEST;
        if (!fits
                || !NAME.matcher(name).matches()
                || !hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
            throw new IllegalArgumentException("No slot for advertising: " + name);
        }
    }

    /** What the frame lets the document do, without the origin of this site. */
    public String sandbox() {
        return "allow-popups allow-popups-to-escape-sandbox" + (hosts.isEmpty() ? "" : " allow-scripts");
    }

    /** The same said by the document itself, for who opens it outside of its frame. */
    String policy() {
        String theirs = String.join(" ", hosts);
        return "default-src 'none'; style-src 'unsafe-inline' " + theirs + "; img-src 'self' data: " + theirs
                + "; font-src data: " + theirs + "; script-src "
                + (hosts.isEmpty() ? "'none'" : "'unsafe-inline' " + theirs)
                + "; connect-src " + (hosts.isEmpty() ? "'none'" : theirs)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox " + sandbox();
    }
}
