package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Thuỷ,    thủy,  thuy",
        "THỦY,    thủy,  thuy",
        "hoà,     hòa,   hoa",
        "hòan,    hoàn,  hoan",
        "kỹ,      kĩ,    ki",
        "KĨ,      kĩ,    ki",
        "quý,     quí,   qui",
        "tỷ,      tỉ,    ti",
        "uỷ,      ủy,    uy",
        "SĨ,      sĩ,    si",
        "sỹ,      sĩ,    si",
        "Mỹ,      mĩ,    mi",
        "tay,     tay,   tay",
        "tai,     tai,   tai",
        "thúy,    thúy,  thuy",
        "y,       y,     y",
        "Đường,   đường, duong",
        "İstanbul, i̇stanbul, istanbul",
        "Ｈà,     hà,    ha",
        "km²,     km2,   km2",
        "COVID,   covid, covid",
        "1.500,   1.500, 1.500"
    })
    void spellings_of_one_word_have_one_key(String word, String exact, String folded) {
        assertThat(SearchKey.of(word)).isEqualTo(new SearchKey(exact, folded));
        assertThat(SearchKey.of(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .isEqualTo(new SearchKey(exact, folded));
    }

    @Test
    void words_of_other_marks_have_other_keys() {
        assertThat(SearchKey.of("bạn").exact()).isNotEqualTo(SearchKey.of("bán").exact());
        assertThat(SearchKey.of("bạn").folded()).isEqualTo(SearchKey.of("bán").folded());
        assertThat(SearchKey.of("ban").marked()).isFalse();
        assertThat(SearchKey.of("đi").marked()).isTrue();
    }

    @Test
    void a_word_of_any_length_has_a_key() {
        String word = "Đ".repeat(10_000);
        assertThat(SearchKey.of(word)).isEqualTo(new SearchKey("đ".repeat(10_000), "d".repeat(10_000)));
    }

    @Test
    void marks_stand_in_their_order_after_a_letter_has_become_lower_case_too() {
        SearchKey key = SearchKey.of("\u0130\u0316");
        assertThat(key.exact()).isEqualTo("i\u0316\u0307");
        assertThat(SearchKey.of(key.exact())).isEqualTo(key);
    }

    @Property
    void the_key_of_a_key_is_itself(@ForAll String word) {
        SearchKey key = SearchKey.of(word);
        assertThat(SearchKey.of(key.exact())).isEqualTo(key);
        assertThat(SearchKey.of(key.folded()).folded()).isEqualTo(key.folded());
        assertThat(key.marked()).isEqualTo(!key.exact().equals(key.folded()));
    }
}
