package vn.toasoan.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Carries requests to the addresses that the settings name, and nowhere else: a redirect isn't followed. */
@ApplicationScoped
public class Messenger {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOO_MANY_REQUESTS = 429;

    /** Made when first needed: a paper that tells nobody anything needs none. */
    private volatile HttpClient http;

    /**
     * Returns when the other side has taken it.
     *
     * @throws Refusal the request is wrong and will be: any 4xx but 429
     * @throws IOException nobody answered, or not so that it could be called taken
     */
    public void send(HttpRequest.Builder request) throws IOException, InterruptedException, Refusal {
        HttpRequest whole = request.timeout(PATIENCE).build();
        int status = client().send(whole, BodyHandlers.discarding()).statusCode();
        if (status >= 400 && status < 500 && status != TOO_MANY_REQUESTS) {
            throw new Refusal(whole.uri() + " answered " + status);
        }
        if (status < 200 || status >= 300) {
            throw new IOException(whole.uri() + " answered " + status);
        }
    }

    private HttpClient client() {
        HttpClient ready = http;
        if (ready == null) {
            ready = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            http = ready;
        }
        return ready;
    }

    @PreDestroy
    void stop() {
        if (http != null) {
            http.shutdownNow();
        }
    }
}
