package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokensProperties {

    @Provide
    static Arbitrary<String> writing() {
        return Arbitraries.of(
                        "a", "Đ", "ế", "\u0301", "1", ".", ",", "-", "@", "#", "_", "://", "www.", ".vn", ".com/", " ",
                        "\n", ":", "D", "<3", "😀", "\u200D", "\uFE0F", "🇻", "\uD83D", "\uDC00", "(", ")", "'", "+",
                        "…", "”")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void tokens_tile_what_is_seen(@ForAll String text) {
        assertTiled(text);
    }

    @Property
    void tokens_tile_what_is_seen_in_writing(@ForAll("writing") String text) {
        assertTiled(text);
    }

    private static void assertTiled(String text) {
        int at = 0;
        for (Token token : Tokens.of(text)) {
            assertGap(text, at, token.start());
            at = token.end();
        }
        assertGap(text, at, text.length());
    }

    private static void assertGap(String text, int start, int end) {
        assertThat(start).isLessThanOrEqualTo(end);
        assertThat(text.substring(start, end).codePoints().mapToObj(Character::toString))
                .allMatch(c -> CharKind.at(c, 0) == CharKind.GAP);
    }

    @Example
    void a_long_text_of_anything_is_cut_at_once() {
        for (String part : new String[] {
            "a.",
            "a-",
            "1.",
            "A.",
            "a@",
            "a@a.",
            "http://a)",
            ")",
            "a_",
            "\u0301",
            "😀\u200D",
            "@a.",
            ":",
            ":)",
            "<3",
            "1a-",
            "a.a-1",
            "www.)",
            "a+",
            "1á",
            "((",
            "x:"
        }) {
            String text = part.repeat(200_000 / part.length());
            assertThat(time(text)).as(part).isLessThan(Duration.ofSeconds(4));
            assertThat(time("a" + text + "@a.vn (")).as(part).isLessThan(Duration.ofSeconds(4));
        }
    }

    private static Duration time(String text) {
        return CpuTime.of(() -> Tokens.of(text));
    }
}
