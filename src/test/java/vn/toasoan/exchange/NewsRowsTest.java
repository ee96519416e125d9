package vn.toasoan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.PublishCheck.Warning;

class NewsRowsTest {
    private final List<NewsRow> rows = new ArrayList<>();
    private final Outcome outcome = new Outcome();

    @Test
    void a_row_is_an_article() {
        read("""
                {"ref":"a-1","headline":"Tít  một","sapo":"Sapo.","body":"## Xen\\n\\n*Thân*","section":"the-thao","tags":["x","y"],"bylines":["Minh An",{"name":"Đình Nhật","role":"photo"}],"publishedAt":"2024-11-13T11:06:00+07:00"}
                """);
        NewsRow row = rows.get(0);
        assertThat(row.ref()).isEqualTo("a-1");
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.published()).isEqualTo(Instant.parse("2024-11-13T04:06:00Z"));
        assertThat(row.warnings()).isEmpty();
        assertThat(row.manuscript().headline()).isEqualTo("Tít một");
        assertThat(row.manuscript().body()).isEqualTo("## Xen\n\n*Thân*");
        assertThat(row.manuscript().section()).isEqualTo("the-thao");
        assertThat(row.manuscript().tags()).containsExactly("x", "y");
        assertThat(row.manuscript().bylines())
                .containsExactly(new Byline("Minh An", BylineRole.TEXT), new Byline("Đình Nhật", BylineRole.PHOTO));
    }

    @Test
    void a_body_of_paragraphs_is_plain_text() {
        read("{\"headline\":\"T\",\"body\":[\"Đoạn một.\",\" \",\"- Thưa *ông*\\ncó khỏe?\"]}");
        assertThat(rows.get(0).manuscript().body()).isEqualTo("Đoạn một.\n\n\\- Thưa \\*ông\\* có khỏe?");
    }

    @Test
    void what_is_absent_or_null_is_empty() {
        read("{\"headline\":\"T\",\"sapo\":null,\"tags\":null,\"publishedAt\":null,\"ref\":null}");
        assertThat(rows.get(0).manuscript().sapo()).isEmpty();
        assertThat(rows.get(0).published()).isNull();
        assertThat(rows.get(0).ref()).isNull();
    }

    @Test
    void a_number_may_be_a_reference() {
        read("{\"ref\":17,\"headline\":\"T\"}");
        assertThat(rows.get(0).ref()).isEqualTo("17");
    }

    @Test
    void a_key_of_another_system_is_a_warning() {
        read("{\"headline\":\"T\",\"titel\":1}");
        assertThat(rows.get(0).warnings())
                .extracting(Warning::code, Warning::field)
                .containsExactly(tuple("key-unknown", "titel"));
    }

    @Test
    void a_bad_row_harms_no_other_and_is_named_by_its_line() {
        read("{\"headline\":\"A\"}\r\n\n{bad\n{\"headline\":\"B\"}\n[]\n{\"headline\":\"C\"}");
        assertThat(rows).extracting(row -> row.manuscript().headline()).containsExactly("A", "B", "C");
        assertThat(rows).extracting(NewsRow::number).containsExactly(1, 4, 6);
        assertThat(outcome.result().failed())
                .extracting(ImportResult.Failed::row)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                       | required",
                "{\"headline\":\"\"}                      | required",
                "{\"headline\":7}                         | wrong-type",
                "{\"headline\":\"T\",\"body\":7}          | wrong-type",
                "{\"headline\":\"T\",\"body\":[7]}        | wrong-type",
                "{\"headline\":\"T\",\"tags\":\"x\"}      | wrong-type",
                "{\"headline\":\"T\",\"bylines\":[{}]}    | required",
                "{\"headline\":\"T\",\"publishedAt\":\"x\"} | time",
                "{\"headline\":\"T\"} {}                  | json",
                "null                                     | json",
                "\"T\"                                    | json"
            })
    void a_mistake_has_a_code_and_words(String line, String code) {
        read(line);
        assertThat(rows).isEmpty();
        assertThat(outcome.result().failed()).singleElement().satisfies(failed -> {
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.message()).isNotBlank();
        });
    }

    @Test
    void nul_and_lone_surrogates_dont_reach_the_article() {
        read("{\"headline\":\"T\\u0000ít\",\"sapo\":\"a\\ud800b\"}");
        assertThat(rows.get(0).manuscript().headline()).isEqualTo("Tít");
        assertThat(rows.get(0).manuscript().sapo()).isEqualTo("a\uFFFDb");
    }

    @Test
    void a_row_that_is_no_utf8_fails_alone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"headline\":\"A\"}\n{\"headline\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("\"}\n{\"headline\":\"C\"}\n".getBytes(StandardCharsets.UTF_8));
        read(new NewsRows(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(rows).hasSize(2);
        assertThat(outcome.result().failed()).singleElement().satisfies(failed -> {
            assertThat(failed.row()).isEqualTo(2);
            assertThat(failed.code()).isEqualTo("not-utf8");
        });
    }

    @Test
    void a_row_too_long_fails_alone() {
        String text = "{\"headline\":\"A\"}\n{\"headline\":\"" + "x".repeat(200_000) + "\"}\n{\"headline\":\"C\"}\n";
        read(new NewsRows(new Lines(stream(text), 1 << 20, 100_000)));
        assertThat(rows).hasSize(2);
        assertThat(outcome.result().failed())
                .extracting(ImportResult.Failed::code)
                .containsExactly("too-large");
    }

    @Test
    void what_lies_beyond_the_limit_is_not_read() {
        String row = "{\"headline\":\"" + "x".repeat(1000) + "\"}\n";
        read(new NewsRows(new Lines(stream(row.repeat(300)), 200_000, 100_000)));
        assertThat(rows).hasSizeBetween(100, 200);
        assertThat(outcome.result().failed()).singleElement().satisfies(failed -> {
            assertThat(failed.code()).isEqualTo("too-large");
            assertThat(failed.row()).isEqualTo(rows.size() + 1);
        });
    }

    @Test
    void deep_nesting_is_a_bad_row_and_no_fault() {
        read("{\"headline\":" + "[".repeat(200_000) + "\n{\"headline\":\"B\"}");
        assertThat(rows).hasSize(1);
        assertThat(outcome.result().failed())
                .extracting(ImportResult.Failed::code)
                .containsExactly("json");
    }

    @Test
    void a_mark_of_byte_order_and_an_empty_stream_are_no_rows() {
        read("\uFEFF{\"headline\":\"A\"}");
        assertThat(rows).hasSize(1);
        rows.clear();
        read("");
        read("\n\n");
        assertThat(rows).isEmpty();
        assertThat(outcome.result().failed()).isEmpty();
    }

    private void read(String text) {
        read(new NewsRows(stream(text)));
    }

    private void read(NewsRows news) {
        boolean more = true;
        while (more) {
            more = news.read(rows::add, outcome::refused);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
