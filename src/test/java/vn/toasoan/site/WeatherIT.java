package vn.toasoan.site;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.RunningSystem;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.weather.MeteoAnswers;

/** Forecasts from a server outside: what readers see while it answers, answers nonsense, and is gone. */
class WeatherIT {
    private static final String STALE = "Dự báo này đã cũ";
    private static final int LOCALITIES = 70;

    private static WireMockServer meteo;
    private static RunningSystem system;
    private static Visitor visitor;

    /** Answers for as many places as were asked for; the highest temperature is the stub's body. */
    public static final class Forecaster implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            int places =
                    event.getRequest().queryParameter("latitude").firstValue().split(",").length;
            double highest = Double.parseDouble(event.getResponseDefinition().getBody());
            LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), NewsDates.ZONE);
            return ok(MeteoAnswers.several(places, today, highest)).build();
        }

        @Override
        public String getName() {
            return "forecaster";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    @BeforeAll
    static void start() {
        meteo = meteo(0);
        forecasts(31);
        system = RunningSystem.start(Map.of("TOASOAN_WEATHER_URL", meteo.baseUrl()));
        visitor = new Visitor(system);
    }

    private static WireMockServer meteo(int port) {
        WireMockServer server = new WireMockServer(options().port(port).extensions(new Forecaster()));
        server.start();
        return server;
    }

    private static void forecasts(int highest) {
        meteo.stubFor(get(urlPathEqualTo("/v1/forecast"))
                .willReturn(ok(String.valueOf(highest)).withTransformers("forecaster")));
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
        meteo.stop();
    }

    @Test
    void readers_see_what_was_fetched_and_go_on_seeing_it_while_nothing_comes() throws SQLException {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> number("select count(*) from weather_forecast") == LOCALITIES);
        assertThat(degrees()).isEqualTo("-4–30°C");
        assertThat(told()).contains("Hôm nay: Mưa rào", "Khả năng mưa 85%", "Dự báo lúc", "Open-Meteo.com");
        assertThat(told()).doesNotContain(STALE);
        assertThat(changes()).isEqualTo(1);
        HttpResponse<String> part = visitor.get("/thoi-tiet/phuong-thanh-sen");
        assertThat(part.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public");
        assertThat(part.headers().map()).doesNotContainKey("set-cookie");
        assertThat(part.body()).contains("-4–30°C", "class=\"sky-line\"", "class=\"sky-told\"");
        assertThat(meteo.getAllServeEvents()).as("asked by the schedule alone").hasSize(2);

        fails(aResponse().withStatus(429), 1);
        fails(aResponse().withStatus(500), 2);
        fails(ok("<html>Đăng nhập Wifi</html>"), 3);
        fails(ok("[{\"daily\":null}]"), 4);
        int port = meteo.port();
        meteo.stop();
        fails(null, 5);

        renewPages();
        await().untilAsserted(() -> assertThat(told()).contains("Dự báo lúc", "Open-Meteo.com", STALE));
        assertThat(degrees()).isEqualTo("-4–30°C");
        assertThat(changes()).isEqualTo(1);
        assertThat(system.serverLog().split("No new forecasts", -1)).hasSize(2);

        meteo = meteo(port);
        forecasts(26);
        due();
        await().until(() -> failures() == 0);
        renewPages();
        await().untilAsserted(() -> assertThat(degrees()).isEqualTo("-4–25°C"));
        assertThat(told()).doesNotContain(STALE);
        assertThat(changes()).isEqualTo(2);
    }

    /** The weather may be a minute old on a page; with its sections it is made anew at once. */
    private static void renewPages() throws SQLException {
        execute("insert into change_log (kind, subject) values ('section.changed', 'section/thoi-su')");
    }

    /** What was fetched so far is made 13 hours old. */
    private static void due() throws SQLException {
        execute("update weather_forecast set issued_at = now() - interval '13 hours'");
        execute("update weather_fetch set due_at = now()");
    }

    private static void fails(ResponseDefinitionBuilder answer, int times) throws SQLException {
        if (answer != null) {
            meteo.resetAll();
            meteo.stubFor(any(anyUrl()).willReturn(answer));
        }
        due();
        await().atMost(Duration.ofSeconds(40)).until(() -> failures() == times);
        assertThat(degrees()).isEqualTo("-4–30°C");
        assertThat(number("select extract(epoch from due_at - now())::bigint from weather_fetch"))
                .isBetween((30L << (times - 1)), (60L << (times - 1)));
    }

    private static String degrees() {
        return box().select(".sky-degrees").text();
    }

    private static String told() {
        return box().select(".sky-told").text();
    }

    private static Document box() {
        return visitor.page("/kinh-te");
    }

    private static long failures() throws SQLException {
        return number("select failures from weather_fetch");
    }

    private static long changes() throws SQLException {
        return number("select count(*) from change_log where kind = 'weather.changed' and subject = 'weather'");
    }

    private static long number(String query) throws SQLException {
        try (Connection database = system.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String command) throws SQLException {
        try (Connection database = system.database();
                Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
