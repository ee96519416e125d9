package vn.toasoan.weather;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenMeteoTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final List<Place> TWO = List.of(
            new Place(2, new BigDecimal("18.340"), new BigDecimal("105.905")),
            new Place(4, new BigDecimal("18.540"), new BigDecimal("105.690")));

    private static WireMockServer server;

    @BeforeAll
    static void start() {
        server = new WireMockServer(options().dynamicPort());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forget() {
        server.resetAll();
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo("/v1/forecast")).willReturn(answer));
    }

    private static Object ask(String address) throws InterruptedException {
        return ask(address, PATIENCE);
    }

    private static Object ask(String address, Duration patience) throws InterruptedException {
        try (OpenMeteo openMeteo = new OpenMeteo(URI.create(address), patience)) {
            return openMeteo.forecasts(TWO);
        }
    }

    @Test
    void several_places_are_asked_for_at_once() throws InterruptedException {
        answers(ok(MeteoAnswers.several(2, DAY, 26)));

        assertThat((List<?>) ask(server.baseUrl() + "/")).hasSize(2);

        server.verify(
                1,
                getRequestedFor(urlPathEqualTo("/v1/forecast"))
                        .withQueryParam("latitude", equalTo("18.340,18.540"))
                        .withQueryParam("longitude", equalTo("105.905,105.690"))
                        .withQueryParam(
                                "daily",
                                equalTo(
                                        "weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max"))
                        .withQueryParam("timezone", equalTo("Asia/Bangkok"))
                        .withQueryParam("forecast_days", equalTo("7")));
    }

    @Test
    void a_key_in_the_setting_goes_with_each_request() throws InterruptedException {
        answers(ok(MeteoAnswers.several(2, DAY, 26)));

        ask(server.baseUrl() + "?apikey=abc");

        server.verify(getRequestedFor(urlPathEqualTo("/v1/forecast"))
                .withQueryParam("apikey", equalTo("abc"))
                .withQueryParam("latitude", equalTo("18.340,18.540")));
    }

    static Stream<ResponseDefinitionBuilder> failures() {
        return Stream.of(
                aResponse()
                        .withStatus(429)
                        .withBody("{\"error\":true,\"reason\":\"Minutely API request limit exceeded.\"}"),
                aResponse().withStatus(400).withBody("{\"error\":true,\"reason\":\"x\"}"),
                aResponse().withStatus(500),
                aResponse().withStatus(204),
                temporaryRedirect("/elsewhere"),
                ok("<!doctype html><title>Wifi</title>"),
                ok(MeteoAnswers.several(3, DAY, 26)),
                ok(" ".repeat(OpenMeteo.LARGEST + 1)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_is_no_good_answer_is_a_fault(ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlPathEqualTo("/elsewhere")).willReturn(ok(MeteoAnswers.several(2, DAY, 26))));
        answers(answer);

        assertThatThrownBy(() -> ask(server.baseUrl()))
                .isInstanceOf(WeatherFault.class)
                .hasMessageNotContaining("no whole answer");
    }

    static Stream<ResponseDefinitionBuilder> slowAnswers() {
        return Stream.of(
                ok(MeteoAnswers.several(2, DAY, 26)).withFixedDelay(30_000),
                ok(MeteoAnswers.several(2, DAY, 26)).withChunkedDribbleDelay(30, 30_000));
    }

    @ParameterizedTest
    @MethodSource("slowAnswers")
    void a_slow_answer_is_a_fault_in_time(ResponseDefinitionBuilder answer) {
        answers(answer);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> ask(server.baseUrl(), Duration.ofMillis(500))).isInstanceOf(WeatherFault.class);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_line_is_a_fault(Fault fault) {
        answers(aResponse().withFault(fault));

        assertThatThrownBy(() -> ask(server.baseUrl())).isInstanceOf(WeatherFault.class);
    }

    @Test
    void an_outage_is_a_fault() {
        WireMockServer gone = new WireMockServer(options().dynamicPort());
        gone.start();
        String address = gone.baseUrl();
        gone.stop();

        assertThatThrownBy(() -> ask(address)).isInstanceOf(WeatherFault.class);
    }
}
