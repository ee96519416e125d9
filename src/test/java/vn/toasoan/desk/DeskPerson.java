package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.toasoan.RunningSystem;

/** Somebody at the newsroom's pages with a browser that has cookies and no scripts. */
final class DeskPerson {
    /** @param location of a redirect, as a path; empty for none */
    record Answer(int status, String location, String html) {
        Document page() {
            return Jsoup.parse(html);
        }

        String value(String field) {
            return page().select("[name=" + field + "]").first().val();
        }
    }

    static final String PASSWORD = "mat-khau-toa-soan";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            // What browsers speak without TLS.
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String origin = RunningSystem.shared().baseUrl();

    static DeskPerson admin() {
        DeskPerson admin = new DeskPerson();
        assertThat(admin.signIn("admin", RunningSystem.shared().adminPassword()).status())
                .isEqualTo(303);
        return admin;
    }

    /** A new account with that role, signed in. */
    static DeskPerson with(DeskPerson admin, String username, String role) {
        Answer created = admin.post(
                "/toa-soan/nguoi-dung",
                "username",
                username,
                "fullName",
                "Người " + username,
                "password",
                PASSWORD,
                "roles",
                role);
        assertThat(created.status()).as(created.html()).isEqualTo(303);
        DeskPerson person = new DeskPerson();
        assertThat(person.signIn(username, PASSWORD).location()).isEqualTo("/toa-soan");
        return person;
    }

    Answer signIn(String username, String password) {
        return post("/toa-soan/dang-nhap", "username", username, "password", password);
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    /** @param fields names and values by turns; a name may come again */
    Answer post(String path, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** The same from a page of another site. */
    Answer postFromElsewhere(String path, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** A multipart form with one file. */
    Answer upload(String path, String fileField, String fileName, byte[] file, String... fields) {
        String boundary = "----thu-nghiem";
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                    + fields[i + 1] + "\r\n"));
        }
        parts.add(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        parts.add(file);
        parts.add(bytes("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String location = answer.headers().firstValue("Location").orElse("");
            return new Answer(answer.statusCode(), location.replaceFirst("^https?://[^/]+", ""), answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The article's own path from where a save led to. */
    static String article(Answer saved) {
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        Matcher path = Pattern.compile("/toa-soan/bai/\\d+").matcher(saved.location());
        assertThat(path.find()).isTrue();
        return path.group();
    }

    private static String encoded(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
