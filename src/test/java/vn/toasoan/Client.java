package vn.toasoan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The API as one person of the newsroom, or a stranger, uses it. Redirects aren't followed. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Client> SIGNED_IN = new ConcurrentHashMap<>();
    private static final String JSON = "application/json";
    private static final String BOUNDARY = "mot-ranh-gioi-khong-co-trong-anh";

    private final String base;
    private final String authorization;

    private Client(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    public static Client stranger(RunningSystem system) {
        return new Client(system.baseUrl(), "");
    }

    public static Client admin(RunningSystem system) {
        return SIGNED_IN.computeIfAbsent(
                system.baseUrl() + " admin", key -> stranger(system).signedIn("admin", system.adminPassword()));
    }

    /** Somebody who holds that role and no other; the account is made when first asked for. */
    public static Client withRole(RunningSystem system, String role) {
        return SIGNED_IN.computeIfAbsent(system.baseUrl() + " " + role, key -> {
            makeAccount(system, role);
            return stranger(system).signedIn(username(role), system.adminPassword());
        });
    }

    public static String username(String role) {
        return "thu-" + role;
    }

    /** The admin's password is as good as another. */
    private static void makeAccount(RunningSystem system, String role) {
        try (Connection database = system.database();
                PreparedStatement account = database.prepareStatement("""
                        with made as (
                            insert into account (id, username, full_name, password, created_at)
                            select nextval('account_seq') + 1000000, ?, ?, password, now() from account where username = 'admin'
                            on conflict (username) do nothing
                            returning id)
                        insert into account_role (account_id, role_code) select id, ? from made""")) {
            account.setString(1, username(role));
            account.setString(2, "Người thử " + role);
            account.setString(3, role);
            account.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Client signedIn(String username, String password) {
        Answer answer = send("POST", "/api/v1/tokens", new byte[0], "Authorization", basic(username, password));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Client(base, "Bearer " + answer.json().getString("token"));
    }

    public static String basic(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, new byte[0]);
    }

    public Answer post(String path, String json) {
        return send("POST", path, bytes(json), "Content-Type", JSON);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, bytes(json), "Content-Type", JSON);
    }

    public Answer put(String path, String version, String json) {
        return send("PUT", path, bytes(json), "Content-Type", JSON, "If-Match", version);
    }

    public Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((name, value) -> form.writeBytes(part("name=\"" + name + "\"", bytes(value))));
        form.writeBytes(part("name=\"file\"; filename=\"" + fileName + "\"", file));
        form.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return send("POST", path, form.toByteArray(), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        part.writeBytes(content);
        part.writeBytes(bytes("\r\n"));
        return part.toByteArray();
    }

    /** @param headers name, value, name, value … */
    public Answer send(String method, String path, byte[] body, String... headers) {
        try {
            return sendOrFail(method, path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    /** As {@link #send}, where a broken line is among what may happen. */
    public Answer sendOrFail(String method, String path, byte[] body, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        public long id() {
            return json().getJsonNumber("id").longValue();
        }

        /** Checks the status and gives itself back. */
        public Answer is(int status) {
            assertThat(status()).as(text()).isEqualTo(status);
            return this;
        }

        /** Checks that it is a problem document of this status and code, with a message. */
        public JsonObject isProblem(int status, String code) {
            is(status);
            assertThat(header("Content-Type")).startsWith("application/problem+json");
            JsonObject problem = json();
            assertThat(problem.getString("code")).as(text()).isEqualTo(code);
            assertThat(problem.getInt("status")).isEqualTo(status);
            assertThat(problem.getString("title")).isNotBlank();
            assertThat(problem.getString("detail")).isNotBlank();
            assertThat(problem.getString("type")).isNotBlank();
            assertThat(problem.getJsonArray("fields")).isNotNull();
            return problem;
        }
    }
}
