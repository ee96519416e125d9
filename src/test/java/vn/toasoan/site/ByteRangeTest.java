package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1, bytes 0-0/1000",
        "bytes=0-499, 0, 500, bytes 0-499/1000",
        "bytes=500-, 500, 500, bytes 500-999/1000",
        "bytes=500-5000, 500, 500, bytes 500-999/1000",
        "bytes=-1, 999, 1, bytes 999-999/1000",
        "bytes=-5000, 0, 1000, bytes 0-999/1000",
        "'Bytes = 5 - 6 ', 5, 2, bytes 5-6/1000",
        "bytes=1000-, 1000, 0, bytes */1000",
        "bytes=1000-2000, 1000, 0, bytes */1000",
        "bytes=-0, 1000, 0, bytes */1000",
        "bytes=999999999999999999-, 999999999999999999, 0, bytes */1000"
    })
    void one_part_is_found_or_said_not_to_be_there(String header, long from, long length, String said) {
        assertThat(ByteRange.of(header, 1000)).hasValueSatisfying(range -> {
            assertThat(range).isEqualTo(new ByteRange(from, length));
            assertThat(range.isThere()).isEqualTo(length > 0);
            assertThat(range.contentRange(1000)).isEqualTo(said);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=6-5",
                "bytes=0-1,5-6",
                "lines=0-1",
                "bytes=--1",
                "bytes=0-9999999999999999999999"
            })
    void the_whole_is_sent_where_no_single_part_was_asked_for(String header) {
        assertThat(ByteRange.of(header, 1000)).isEmpty();
    }

    @Test
    void a_tag_is_known_again_weak_or_among_others() {
        EntityTag tag = EntityTag.of("a-1");

        assertThat(tag.isAmong("\"b\", \"a-1\"")).isTrue();
        assertThat(tag.isAmong("W/\"a-1\"")).isTrue();
        assertThat(tag.isAmong("*")).isTrue();
        assertThat(tag.isAmong("\"a-2\"")).isFalse();
        assertThat(tag.isAmong("a-1")).isFalse();
        assertThat(tag.isAmong(null)).isFalse();
    }

    @Test
    void a_part_is_sent_only_of_just_the_same_bytes() {
        EntityTag tag = EntityTag.of("a-1");

        assertThat(tag.isThatOf(null)).isTrue();
        assertThat(tag.isThatOf("\"a-1\"")).isTrue();
        assertThat(tag.isThatOf("W/\"a-1\"")).isFalse();
        assertThat(tag.isThatOf("Sat, 28 Nov 2026 11:49:47 GMT")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/avif,image/webp,image/apng,*/*;q=0.8 | true",
                "image/webp | true",
                "image/png, image/webp;q=0.5 | true",
                "image/webp;q=0 | false",
                "image/webp; q=0.000 | false",
                "image/webpx | false",
                "image/* | false",
                "*/* | false",
                "'' | false",
            })
    void webp_is_for_those_who_name_it(String accept, boolean webp) {
        assertThat(Accepts.webp(accept)).isEqualTo(webp);
    }

    @Test
    void a_browser_that_says_nothing_gets_jpeg() {
        assertThat(Accepts.webp(null)).isFalse();
    }
}
