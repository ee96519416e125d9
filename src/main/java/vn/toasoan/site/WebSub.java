package vn.toasoan.site;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.toasoan.articles.Standpoint;
import vn.toasoan.articles.Standpoints;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Correspondent;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Messenger;
import vn.toasoan.platform.Refusal;

/**
 * Tells a WebSub hub which feeds have changed, a request for each, as all hubs know it. What it took before it failed isn't told
 * again, unless the feed has changed once more.
 */
final class WebSub implements Correspondent {
    /** Feeds hold what is new: an old story that is imported or withdrawn changes none of them. */
    private static final Duration IN_FEEDS = Duration.ofDays(30);

    private final URI hub;
    private final String origin;
    private final Standpoints standpoints;
    private final Messenger messenger;
    private final Clock clock;
    private final Map<String, Cursor> taken = new HashMap<>();

    /** @param origin of the site's own addresses */
    WebSub(URI hub, String origin, Standpoints standpoints, Messenger messenger, Clock clock) {
        this.hub = hub;
        this.origin = origin;
        this.standpoints = standpoints;
        this.messenger = messenger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "websub " + hub;
    }

    @Override
    public void tell(List<Change> changes) throws Exception {
        Refusal refused = null;
        for (Map.Entry<String, Cursor> feed : changed(changes).entrySet()) {
            if (!feed.getValue().equals(taken.get(feed.getKey()))) {
                try {
                    ping(feed.getKey());
                } catch (Refusal e) {
                    // A hub may want nothing of a feed that nobody follows; others are followed.
                    refused = e;
                }
                taken.put(feed.getKey(), feed.getValue());
            }
        }
        taken.clear();
        if (refused != null) {
            throw refused;
        }
    }

    private void ping(String feed) throws Exception {
        String topic = URLEncoder.encode(feed, StandardCharsets.UTF_8);
        messenger.send(HttpRequest.newBuilder(hub)
                .header("Content-Type", "application/x-www-form-urlencoded")
                // Some hubs know the one name, some the other.
                .POST(BodyPublishers.ofString("hub.mode=publish&hub.url=" + topic + "&hub.topic=" + topic)));
    }

    /** Each feed with the position of its last change. */
    private Map<String, Cursor> changed(List<Change> changes) {
        Map<Long, Cursor> last = ReadersChanges.last(changes);
        Instant oldest = clock.instant().minus(IN_FEEDS);
        Map<String, Cursor> feeds = new LinkedHashMap<>();
        standpoints.of(last.keySet()).stream()
                .filter(story -> story.updatedAt().isAfter(oldest))
                .forEach(story -> feeds(story).forEach(feed -> feeds.merge(feed, last.get(story.id()), WebSub::later)));
        return feeds;
    }

    private static Cursor later(Cursor one, Cursor other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Stream<String> feeds(Standpoint story) {
        return Stream.of(
                        Stream.of(FeedAddress.ALL),
                        story.sections().stream().map(FeedAddress::section),
                        story.tags().stream().map(FeedAddress::tag),
                        story.penNames().stream().map(FeedAddress::penName))
                .flatMap(addresses -> addresses)
                .flatMap(address -> Arrays.stream(FeedFormat.values()).map(format -> origin + address.in(format)));
    }
}
