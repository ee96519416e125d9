package vn.toasoan.site;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.articles.Standpoint;
import vn.toasoan.articles.Standpoints;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Correspondent;
import vn.toasoan.platform.Messenger;

/** Tells search engines which addresses have changed, by the protocol of indexnow.org: up to 10,000 in a request. */
final class IndexNow implements Correspondent {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,128}");

    private final URI to;
    private final String key;
    private final String origin;
    private final Standpoints standpoints;
    private final Messenger messenger;

    /** @param origin of the site's own addresses */
    IndexNow(URI to, String key, String origin, Standpoints standpoints, Messenger messenger) {
        this.to = to;
        this.key = key;
        this.origin = origin;
        this.standpoints = standpoints;
        this.messenger = messenger;
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    @Override
    public String name() {
        return "indexnow " + to;
    }

    @Override
    public void tell(List<Change> changes) throws Exception {
        List<String> addresses = standpoints.of(ReadersChanges.articles(changes)).stream()
                .map(Standpoint::url)
                .toList();
        if (!addresses.isEmpty()) {
            messenger.send(HttpRequest.newBuilder(to)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(json(addresses))));
        }
    }

    private String json(List<String> addresses) {
        return Json.createObjectBuilder()
                .add("host", URI.create(origin).getRawAuthority())
                .add("key", key)
                .add("keyLocation", origin + "/" + key + ".txt")
                .add(
                        "urlList",
                        Json.createArrayBuilder(
                                addresses.stream().map(origin::concat).toList()))
                .build()
                .toString();
    }
}
