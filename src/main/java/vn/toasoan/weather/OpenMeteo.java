package vn.toasoan.weather;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks an Open-Meteo server for the coming week. It follows no redirect: only the address that was set is spoken to. */
final class OpenMeteo implements AutoCloseable {
    /** How many places go into one request: the address stays well below 2,000 characters. */
    static final int MOST = 40;

    static final int LARGEST = 1 << 20;
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final String WHAT =
            "&daily=weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max"
                    + "&timezone=Asia%2FBangkok&forecast_days=7";

    private final URI server;
    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    /**
     * @param server {@code https://api.open-meteo.com}; a query it has ({@code ?apikey=…}) is part of each request
     * @param patience for the whole of an answer
     */
    OpenMeteo(URI server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    /**
     * For each place its days from today on; empty for one whose part makes no sense.
     *
     * @param places not more than {@link #MOST}
     * @throws WeatherFault when there is no answer, or none that makes sense
     */
    List<Optional<List<DayForecast>>> forecasts(List<Place> places) throws InterruptedException {
        HttpResponse<byte[]> answer = answer(HttpRequest.newBuilder(address(places))
                .header("Accept", "application/json")
                .header("User-Agent", "ToaSoan")
                .timeout(patience)
                .build());
        if (answer.statusCode() != 200) {
            throw new WeatherFault("status " + answer.statusCode());
        }
        return OpenMeteoAnswer.read(answer.body(), places.size());
    }

    private URI address(List<Place> places) {
        String own = server.getRawQuery() == null ? "" : server.getRawQuery() + "&";
        String base = server.toString().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return URI.create(base + "/v1/forecast?" + own + "latitude=" + list(places, Place::latitude) + "&longitude="
                + list(places, Place::longitude) + WHAT);
    }

    private static String list(List<Place> places, Function<Place, BigDecimal> which) {
        return places.stream().map(which).map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }

    /** The request's own timeout ends with the head of the answer; a body that drips in is waited for no longer. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new LimitedBody(LARGEST));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new WeatherFault(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new WeatherFault("no whole answer within " + patience.toSeconds() + " s", e);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
