package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Property
    void the_key_of_a_key_is_itself(@ForAll String word) {
        SearchKey key = SearchKey.of(word);
        assertThat(SearchKey.of(key.exact())).isEqualTo(key);
        assertThat(SearchKey.of(key.folded()).folded()).isEqualTo(key.folded());
        assertThat(key.marked()).isEqualTo(!key.exact().equals(key.folded()));
    }
}
