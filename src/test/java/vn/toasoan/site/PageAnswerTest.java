package vn.toasoan.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAnswerTest {
    private static final String TEXT = "<p>Gió mùa đông bắc tràn về Hà Tĩnh</p>".repeat(50);
    private final Map<String, String> told = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "gzip | gzip",
                "gzip;q=1.0, br;q=0 | gzip",
                "br;q=0, gzip;q=0 | ",
                "identity | ",
                "br;q=0.5 | br",
            })
    void the_encoding_is_one_that_was_asked_for(String accepted, String encoding) {
        byte[] body = answer(page(""), Map.of("Accept-Encoding", accepted));

        assertThat(told.get("Content-Encoding")).isEqualTo(encoding);
        assertThat(told.get("Vary")).isEqualTo("Accept-Encoding");
        if (encoding == null) {
            assertThat(new String(body, UTF_8)).isEqualTo(TEXT);
        } else {
            assertThat(body.length).isLessThan(TEXT.length() / 5);
        }
    }

    @Test
    void who_asks_for_none_gets_plain_bytes() {
        assertThat(new String(answer(page(""), Map.of()), UTF_8)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"x\", %s", "*", "W/\"x\",%s"})
    void a_known_copy_is_not_sent_again(String tags) {
        CachedPage page = page("");

        assertThat(answer(
                        page, Map.of("If-None-Match", tags.formatted(page.copy().tag()))))
                .isNull();
        assertThat(told).containsEntry("ETag", page.copy().tag()).containsKey("Cache-Control");
    }

    @Test
    void another_copy_is() {
        assertThat(answer(page(""), Map.of("If-None-Match", "W/\"x\""))).isNotNull();
    }

    @Test
    void a_cdn_is_told_what_the_page_was_made_from() {
        answer(page(""), Map.of());

        assertThat(told).containsEntry("Surrogate-Key", "article/7 latest weather");
        assertThat(told).containsEntry("Cache-Control", "public, s-maxage=60");
    }

    @Test
    void the_page_of_one_who_chose_a_place_is_kept_by_nobody_else() {
        answer(page("xa-cam-binh"), Map.of());

        assertThat(told).containsEntry("Vary", "Accept-Encoding, Cookie");
    }

    private byte[] answer(CachedPage page, Map<String, String> asked) {
        return PageAnswer.of(page, asked::get, told::put);
    }

    private static CachedPage page(String locality) {
        Sources sources = new Sources()
                .on(SurrogateKey.article(7), SurrogateKey.LATEST)
                .beside(SurrogateKey.WEATHER, SurrogateKey.LATEST);
        PageCopy copy = PageCopy.of("text/html", "public, s-maxage=60", TEXT.getBytes(UTF_8), sources, 0);
        return new CachedPage(PageAddress.of("http://a", "/", null, locality), copy, () -> copy, Long.MAX_VALUE);
    }
}
