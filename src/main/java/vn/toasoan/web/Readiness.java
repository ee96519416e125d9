package vn.toasoan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import vn.toasoan.platform.Configuration;

/** Ready means that pages, newsroom, API and search answer: each is asked over loopback, as a client would. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
    private static final List<String> ADDRESSES =
            List.of("/", "/toa-soan/dang-nhap", "/api/v1/sections", "/api/v1/search?q=tin");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    Configuration configuration;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("answers").up();
        for (String address : ADDRESSES) {
            int status = status(address);
            health.withData(address, status);
            if (status != 200) {
                return health.down().build();
            }
        }
        return health.build();
    }

    private int status(String address) {
        URI uri = URI.create("http://127.0.0.1:" + configuration.port() + address);
        try {
            return client.send(
                            HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
