package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Hà Tĩnh                    | hà tĩnh        | -         | -
            COVID-19                   | covid 19       | -         | -
            Hà Nội - Vinh              | hà nội vinh    | -         | -
            "nông thôn" mới            | mới            | nông thôn | -
            “về đích” sớm              | sớm            | về đích   | -
            lúa -“vụ đông”             | lúa            | -         | vụ đông
            lúa -ngô                   | lúa            | -         | ngô
            lúa -"vụ đông"             | lúa            | -         | vụ đông
            lạnh -5 độ                 | lạnh 5 độ      | -         | -
            "dở dang                   | dở dang        | -         | -
            "" - ""                    | -              | -         | -
            """)
    void operators_are_quotes_and_a_minus_before_a_word(String query, String words, String phrase, String excluded) {
        Wanted wanted = Wanted.of(query);
        assertThat(canonical(wanted.words())).isEqualTo(words == null ? "" : words);
        assertThat(wanted.phrases().stream().map(WantedTest::canonical).toList())
                .isEqualTo(list(phrase));
        assertThat(wanted.excluded().stream().map(WantedTest::canonical).toList())
                .isEqualTo(list(excluded));
    }

    @Test
    void quotation_marks_of_a_headline_ask_for_nothing() {
        assertThat(Wanted.of("Bộ trưởng: \"Không có chuyện đó\" trong năm nay").phrases())
                .isEmpty();
        assertThat(Wanted.of("\"Không có chuyện đó trong năm nay\"").phrases()).hasSize(1);
        assertThat(Wanted.of("\"nông thôn mới\" ở Thạch Hạ").phrases()).hasSize(1);
    }

    @Test
    void what_is_too_much_is_left_out_and_said_so() {
        Wanted wanted = Wanted.of("một ".repeat(31) + "hai ba");
        assertThat(wanted.words()).hasSize(32);
        assertThat(wanted.understoodAs()).isEqualTo("một ".repeat(31) + "hai");
    }

    private static String canonical(List<Word> words) {
        return String.join(" ", words.stream().map(Word::exact).toList());
    }

    private static List<String> list(String phrase) {
        return phrase == null ? List.of() : List.of(phrase);
    }
}
