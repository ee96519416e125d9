package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** A real Varnish in front of the site, told by us what to throw away. */
class CdnIT {
    private static final Path VARNISH = Path.of("/usr/sbin/varnishd");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void a_publication_is_seen_through_varnish_and_other_pages_stay_there() throws Exception {
        if (!Files.isExecutable(VARNISH)) {
            assertThat(System.getenv("CI"))
                    .as("Varnish is needed on a build server")
                    .isNotEqualTo("true");
            abort("!!! No Varnish: the test of a CDN's purge is left out");
        }
        int port = freePort();
        String front = "http://127.0.0.1:" + port;
        try (RunningSystem system = RunningSystem.start(Map.of("TOASOAN_CDN_PURGE_URL", front + "/"))) {
            Process varnish = varnish(port, system.baseUrl());
            try {
                await().atMost(SOON).until(() -> status(front + "/") == 200);
                goesThrough(new Visitor(system), front);
            } finally {
                varnish.destroy();
                varnish.waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private void goesThrough(Visitor visitor, String front) throws Exception {
        List.of("/kinh-te", "/the-thao").forEach(visitor::get);
        assertThat(hit(front + "/the-thao")).isTrue();
        assertThat(hit(front + "/kinh-te")).isTrue();
        String headline = "Qua Varnish " + Stories.word();
        JsonObject article = visitor.publish(Stories.builder(headline, "Một đoạn."));

        await().atMost(SOON).until(() -> get(front + "/kinh-te").body().contains(headline));
        assertThat(hit(front + "/the-thao")).as("another section stays").isTrue();

        String url = article.getString("url");
        assertThat(get(front + url).statusCode()).isEqualTo(200);
        visitor.call(
                "POST",
                "/articles/" + article.getInt("id") + "/withdrawal",
                jakarta.json.Json.createObjectBuilder().add("reason", "Sai sự việc"));
        await().atMost(SOON).until(() -> status(front + url) == 410);
        await().atMost(SOON).until(() -> !get(front + "/kinh-te").body().contains(headline));
    }

    /** Whether Varnish has it: the second answer in a row carries the numbers of two requests. */
    private boolean hit(String address) throws Exception {
        get(address);
        return get(address).headers().firstValue("X-Varnish").orElse("").contains(" ");
    }

    private int status(String address) {
        try {
            return get(address).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private HttpResponse<String> get(String address) throws IOException {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process varnish(int port, String behind) throws IOException {
        Path rules = folder.resolve("site.vcl");
        try (InputStream form = CdnIT.class.getResourceAsStream("/varnish.vcl")) {
            String text = new String(form.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    rules,
                    text.replace("@PORT@", String.valueOf(URI.create(behind).getPort())),
                    StandardCharsets.UTF_8);
        }
        return new ProcessBuilder(
                        VARNISH.toString(),
                        "-F",
                        "-j",
                        "none",
                        "-n",
                        folder.resolve("varnish").toString(),
                        "-a",
                        "127.0.0.1:" + port,
                        "-f",
                        rules.toString(),
                        "-s",
                        "malloc,32m")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("varnish.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
