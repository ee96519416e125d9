package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentencesProperties {

    @Provide
    static Arbitrary<String> writing() {
        return Arbitraries.of(
                        "Tôi", "đi", "TP", "N", "tr", "5", ".", "...", "!", "?", "…", "“", "”", "(", ")", "-", ",", " ",
                        "\n", "😀", "\u0301", "\uD83D")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void sentences_tile_what_is_seen(@ForAll String text) {
        assertTiled(text);
    }

    @Property
    void sentences_tile_what_is_seen_in_writing(@ForAll("writing") String text) {
        assertTiled(text);
    }

    private static void assertTiled(String text) {
        int at = 0;
        for (Span span : Sentences.of(text)) {
            assertThat(Tokens.of(text.substring(at, span.start()))).isEmpty();
            at = span.end();
        }
        assertThat(Tokens.of(text.substring(at))).isEmpty();
    }

    @Example
    void a_long_text_of_anything_is_cut_at_once() {
        for (String part : new String[] {"a. ", ".", "!”", "\n", " ", "TP. ", "😀", "a.A", "“", "N. (", "tr. 1"}) {
            String text = part.repeat(200_000 / part.length());

            assertThat(CpuTime.of(() -> Sentences.of(text))).as(part).isLessThan(Duration.ofSeconds(4));
        }
    }
}
