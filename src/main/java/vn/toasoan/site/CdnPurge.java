package vn.toasoan.site;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Correspondent;
import vn.toasoan.platform.Messenger;

/**
 * Tells a CDN or a Varnish in front of the site which copies to throw away: {@code PURGE} with the keys in {@code Surrogate-Key},
 * as both know it. First this node's own copies are seen to, so that none of them is fetched again.
 */
final class CdnPurge implements Correspondent {
    /** So that the header stays well below the 8 KB that servers take. */
    private static final int KEYS_AT_ONCE = 100;

    private final URI cdn;
    private final PageFollower pages;
    private final TouchedKeys keys;
    private final Messenger messenger;

    CdnPurge(URI cdn, PageFollower pages, TouchedKeys keys, Messenger messenger) {
        this.cdn = cdn;
        this.pages = pages;
        this.keys = keys;
        this.messenger = messenger;
    }

    @Override
    public String name() {
        return "cdn " + cdn;
    }

    @Override
    public void tell(List<Change> changes) throws Exception {
        pages.take(changes);
        List<String> touched = new ArrayList<>(keys.of(changes).changed());
        for (int from = 0; from < touched.size(); from += KEYS_AT_ONCE) {
            List<String> some = touched.subList(from, Math.min(from + KEYS_AT_ONCE, touched.size()));
            messenger.send(HttpRequest.newBuilder(cdn)
                    .method("PURGE", BodyPublishers.noBody())
                    .header("Surrogate-Key", String.join(" ", some)));
        }
    }
}
