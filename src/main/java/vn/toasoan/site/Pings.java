package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import vn.toasoan.articles.Standpoints;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Messenger;
import vn.toasoan.platform.Outbox;

/** Tells search engines, feed readers and a CDN of what is new, where the settings say whom. */
@ApplicationScoped
class Pings {
    private static final Logger LOG = System.getLogger(Pings.class.getName());

    @Inject
    Configuration configuration;

    @Inject
    Outbox outbox;

    @Inject
    Standpoints standpoints;

    @Inject
    Messenger messenger;

    @Inject
    PageFollower pages;

    @Inject
    TouchedKeys keys;

    @Inject
    Clock clock;

    void start(@Observes Startup startup) {
        configuration
                .cdnPurgeUrl()
                .flatMap(url -> address("TOASOAN_CDN_PURGE_URL", url))
                .ifPresent(cdn -> outbox.start(new CdnPurge(cdn, pages, keys, messenger)));
        Optional<URI> indexNow = configuration.indexNowUrl().flatMap(url -> address("TOASOAN_INDEXNOW_URL", url));
        Optional<URI> hub = configuration.webSubHub().flatMap(url -> address("TOASOAN_WEBSUB_HUB", url));
        if (indexNow.isEmpty() && hub.isEmpty()) {
            return;
        }
        Optional<String> origin = configuration.baseUrl();
        if (origin.isEmpty()) {
            LOG.log(Level.WARNING, "Nobody is told of changes: TOASOAN_BASE_URL is needed for their addresses");
            return;
        }
        indexNow.ifPresent(to -> startIndexNow(to, origin.get()));
        hub.ifPresent(to -> outbox.start(new WebSub(to, origin.get(), standpoints, messenger, clock)));
    }

    private void startIndexNow(URI to, String origin) {
        configuration
                .indexNowKey()
                .filter(IndexNow::isKey)
                .ifPresentOrElse(
                        key -> outbox.start(new IndexNow(to, key, origin, standpoints, messenger)),
                        () -> LOG.log(
                                Level.WARNING,
                                "IndexNow is told nothing: TOASOAN_INDEXNOW_KEY must be 8 to 128 of a-z, A-Z, 0-9 and -"));
    }

    private static Optional<URI> address(String setting, String given) {
        try {
            URI address = URI.create(given);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return Optional.of(address);
            }
        } catch (IllegalArgumentException e) {
            LOG.log(Level.DEBUG, setting, e);
        }
        LOG.log(Level.WARNING, "{0} is no address: {1}", setting, given);
        return Optional.empty();
    }
}
