package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.toasoan.RunningSystem;

/** Reads pages as a reader's browser does, without following redirects; and publishes what tests want to read. */
final class Visitor {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final RunningSystem system;
    private final String token;

    Visitor(RunningSystem system) {
        this.system = system;
        String login = "admin:" + system.adminPassword();
        String basic = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        token = "Bearer " + json(api("POST", "/tokens", basic, null).body()).getString("token");
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> head(String path) {
        return send(request(path)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    Document page(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), system.baseUrl());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The article, published. */
    JsonObject publish(JsonObjectBuilder manuscript) {
        JsonObject article = json(ok(api("POST", "/articles", token, manuscript)));
        return json(ok(
                api("POST", "/articles/" + article.getInt("id") + "/publication", token, Json.createObjectBuilder())));
    }

    /** Another text of the article, published over the one before. */
    JsonObject republish(long id, JsonObjectBuilder manuscript) {
        HttpResponse<String> now = api("GET", "/articles/" + id, token, null);
        HttpRequest put = request("/api/v1/articles/" + id)
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                .PUT(HttpRequest.BodyPublishers.ofString(manuscript.build().toString()))
                .build();
        ok(send(put));
        return call("POST", "/articles/" + id + "/publication", Json.createObjectBuilder());
    }

    JsonObject call(String method, String path, JsonObjectBuilder body) {
        return json(ok(api(method, path, token, body)));
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private HttpResponse<String> api(String method, String path, String authorization, JsonObjectBuilder body) {
        HttpRequest.Builder request = request("/api/v1" + path)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
        return send(request.method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        body.build().toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(system.baseUrl() + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.isEmpty() ? "{}" : text))) {
            return reader.readObject();
        }
    }
}
