package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.vietnamese.Abbreviations.Occurrence;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND          | ủy ban nhân dân
                    ubnd          | ủy ban nhân dân
                    HĐND          | hội đồng nhân dân
                    HDND          | hội đồng nhân dân
                    CCQ&DN        | các cơ quan và doanh nghiệp
                    NTM           | nông thôn mới
                    LĐ-TB&XH      | lao động - thương binh và xã hội
                    ThS           | thạc sĩ
                    ThS.          | thạc sĩ
                    THS           | thạc sĩ
                    NSƯT          | nghệ sĩ ưu tú
                    nsut          | nghệ sĩ ưu tú
                    VN            | Việt Nam
                    BTV           | ban thường vụ; biên tập viên
                    CN            | chủ nhật; công nghiệp; công nhân; chi nhánh
                    TU            | Tỉnh ủy; Thành ủy; Trung ương
                    TƯ            | Trung ương
                    CD            | cao đẳng; công đoàn
                    xyz           |
                    ủy ban        |
                    và            |
                    ''            |
                    """)
    void an_abbreviation_has_expansions(String abbreviation, String expansions) {
        List<String> wanted = expansions == null ? List.of() : List.of(expansions.split("; "));

        assertThat(Abbreviations.expansions(abbreviation)).isEqualTo(wanted);
        assertThat(Abbreviations.expansions(Normalizer.normalize(abbreviation, Normalizer.Form.NFD)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GD&ĐT", "GD-ĐT", "GDĐT", "GD và ĐT", "gd&đt", "GD & ĐT", "GD - ĐT", "gdđt", "gd va dt", "GDDT"})
    void what_joins_an_abbreviation_does_not_count(String abbreviation) {
        assertThat(Abbreviations.expansions(abbreviation).isEmpty()).isEqualTo(abbreviation.equals("gd va dt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TP.HCM", "TPHCM", "Tp. HCM", "tp hcm", "TP-HCM"})
    void the_city_is_written_in_many_ways(String abbreviation) {
        assertThat(Abbreviations.expansions(abbreviation)).containsExactly("Thành phố Hồ Chí Minh");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ủy ban nhân dân                         | UBND
                    uỷ ban nhân dân                         | UBND
                    ỦY BAN NHÂN DÂN                         | UBND
                    uy ban nhan dan                         | UBND
                    ủy bạn nhân dân                         |
                    ủy ban                                  | UB
                    ủy ban nhân                             |
                    ủy ban nhân dân xã                      |
                    Giáo dục và Đào tạo                     | GD&ĐT
                    giáo dục - đào tạo                      | GD&ĐT
                    phòng cháy chữa cháy, cứu nạn cứu hộ    | PCCC&CNCH
                    phòng cháy, chữa cháy và cứu nạn, cứu hộ | PCCC&CNCH
                    Nghệ sỹ nhân dân                        | NSND
                    trung tâm                               | TT
                    liên hợp quốc                           | LHQ, UN
                    Truyền hình                             | TV, TH
                    quốc lộ 1A                              | QL1A
                    ''                                      |
                    ...                                     |
                    """)
    void a_long_form_has_abbreviations(String longForm, String abbreviations) {
        List<String> wanted = abbreviations == null ? List.of() : List.of(abbreviations.split(", "));

        assertThat(Abbreviations.abbreviations(longForm)).isEqualTo(wanted);
        assertThat(Abbreviations.abbreviations(Normalizer.normalize(longForm, Normalizer.Form.NFD)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chủ tịch UBND tỉnh Hà Tĩnh             | (Chủ tịch) [UBND] (Hà Tĩnh)
                    Sở NN&PTNT, Sở GD-ĐT và Sở TN - MT     | [NN&PTNT] [GD-ĐT] [TN - MT]
                    Bộ Lao động - Thương binh và Xã hội họp | (Bộ Lao động - Thương binh và Xã hội)
                    ở TP.HCM, TP. HCM, Tp HCM, TP Hà Tĩnh  | [TP.HCM] [TP. HCM] [Tp HCM] [TP] (Hà Tĩnh)
                    Công ty TNHH MTV Cao su                | (Công ty) [TNHH MTV]
                    GS.TS Nguyễn A, ThS. Trần B            | [GS.TS] [ThS]
                    lãnh đạo ủy ban nhân dân tỉnh và CSGT  | (ủy ban nhân dân) [CSGT]
                    uy ban nhan dan tinh, HDND huyen       | (uy ban nhan dan) [HDND]
                    Đài PTTH, NSƯT A                       | [PTTH] [NSƯT]
                    bán tổ chức, ts, th, cn                | -
                    CA SĨ VÀ DA CAM                        | -
                    SĨ CA                                  | -
                    CA A, CA UBND                          | [CA] [CA] [UBND]
                    #UBND ủy #ban                          | -
                    CA tỉnh khởi tố                        | [CA]
                    GD, ĐT                                 | [GD] [ĐT]
                    UBND                                   | [UBND]
                    """)
    void a_text_tells_where_they_are(String text, String wanted) {
        String found = Abbreviations.occurrences(text).stream()
                .filter(place -> place.shortForm()
                        || text.substring(place.start(), place.end()).contains(" "))
                .map(place -> bracketed(text, place))
                .collect(Collectors.joining(" "));
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Abbreviations.occurrences(apart)).hasSameSizeAs(Abbreviations.occurrences(text));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(wanted);
    }

    private static String bracketed(String text, Occurrence place) {
        String written = text.substring(place.start(), place.end());
        return place.shortForm() ? "[" + written + "]" : "(" + written + ")";
    }

    @Test
    void a_place_tells_the_other_ways_to_say_it() {
        assertThat(Abbreviations.occurrences("Sở TT-TT và\nxã hội chủ nghĩa"))
                .containsExactly(
                        new Occurrence(3, 8, true, List.of("thông tin và truyền thông")),
                        new Occurrence(12, 28, false, List.of("XHCN")));
    }

    @Test
    void a_phrase_does_not_go_on_in_the_next_line() {
        assertThat(Abbreviations.occurrences("xã hội chủ\nnghĩa")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UBND,true", "HĐND,true", "HDND,true", "PTNT,true", "NN,true", "TBXH,true", "ThS,true", "THS,true", "Ths,true",
        "Tp,true", "WHO,true", "ubnd,false", "ths,false", "Ubnd,false", "HÀ,false", "BMW,false", "và,false", "DU,false"
    })
    void a_word_is_one_as_it_stands(String word, boolean contained) {
        assertThat(Abbreviations.contains(word)).isEqualTo(contained);
    }

    @Test
    void what_is_too_long_is_none() {
        assertThat(Abbreviations.expansions("-".repeat(197) + "NTM")).hasSize(1);
        assertThat(Abbreviations.expansions("-".repeat(198) + "NTM")).isEmpty();
        assertThat(Abbreviations.abbreviations(" ".repeat(185) + "nông thôn mới  "))
                .hasSize(1);
        assertThat(Abbreviations.abbreviations(" ".repeat(185) + "nông thôn mới   "))
                .isEmpty();
    }
}
