package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NTM      | general | NTM
                    UB-MT&XH | general | UBMTXH, UB+MTXH, UBMT+XH, UB+MT+XH
                    HĐND     | general | HĐND, HDND
                    GD&ĐT    | general | GDĐT, GDDT, GD+ĐT, GD+DT
                    IoT      | general | IoT, IOT
                    ThS      | title   | ThS, THS, Ths
                    TP.HCM   | place   | TPHCM, TP+HCM, Tp+HCM
                    ĐU       | party   | ĐU
                    BS CKII  | title   | BSCKII, Bsckii, BS+CKII, BS+Ckii, Bs+CKII, Bs+Ckii
                    """)
    void it_is_written_in_some_ways(String form, String field, String writings) {
        Abbreviation abbreviation = new Abbreviation(form, List.of("x"), field);

        assertThat(abbreviation.writings().stream()
                        .map(parts -> String.join("+", parts))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(writings.split(", "));
    }

    @Test
    void a_line_of_the_list_is_read() {
        assertThat(Abbreviation.load())
                .contains(
                        new Abbreviation("BTV", List.of("ban thường vụ", "biên tập viên"), "party"),
                        new Abbreviation("OCOP", List.of("mỗi xã một sản phẩm"), "international"));
    }

    @Test
    void a_long_form_is_found_by_its_words() {
        Abbreviation abbreviation = new Abbreviation("A", List.of("hòa, Mỹ - và đi", "đi"), "general");

        assertThat(LongForm.of(abbreviation, "hòa, Mỹ - và đi"))
                .isEqualTo(new LongForm("A", true, List.of("hoa", "mi", "di"), List.of("hòa", "mĩ", "đi")));
        assertThat(LongForm.of(abbreviation, "đi").likely()).isFalse();
    }

    @Test
    void a_phrase_is_found_word_by_word() {
        PhraseTree<Integer> tree = new PhraseTree<>();
        tree.put(List.of("a", "b"), 1);
        tree.put(List.of("a", "b"), 2);

        assertThat(tree.after("a").values()).isEmpty();
        assertThat(tree.after("a").after("b").values()).containsExactly(1, 2);
        assertThat(tree.after("b")).isNull();
    }
}
