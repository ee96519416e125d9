package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VniKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a1       | á
            a2       | à
            a3       | ả
            a4       | ã
            a5       | ạ
            a6m      | âm
            e6m      | êm
            o6m      | ôm
            mo7      | mơ
            tu7      | tư
            a8n      | ăn
            d9i      | đi
            di9      | đi
            tie6ng1  | tiếng
            tieng61  | tiếng
            tie16ng  | tiếng
            d9uong72 | đường
            d9u7o7ng2 | đường
            nguoi72  | người
            thuo73   | thuở
            quo73    | quở
            luu7     | lưu
            mua7     | mưa
            quan81   | quắn
            hoac85   | hoặc
            u71      | ứ
            tie6ng10 | tiêng
            VIE6T5   | VIỆT
            D9a62u   | Đầu
            """)
    void each_digit_puts_its_mark(String keys, String meant) {
        assertThat(Keyboard.VNI.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20tuo6i3   | 20tuổi
            500d9      | 500đ
            12A1       | 12A1
            5in1       | 5in1
            qua1!      | quá!
            nam 2025   | nam 2025
            """)
    void numbers_are_numbers(String keys, String meant) {
        assertThat(Keyboard.VNI.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "covid19",
                "U17",
                "U23",
                "U20",
                "H5N1",
                "m2",
                "km2",
                "a0",
                "ma10",
                "a9",
                "i7",
                "e8",
                "top10",
                "",
                "tie6ng1ngngngngngngngngngngng",
                "mo6i1@bao.vn",
                "samsung3",
                "tie66ng",
                "mo77",
                "a88n",
                "d99i",
                "tie6ng12",
                "A12",
                "matuy1",
                "emmo6i",
                "6",
                "hai"
            })
    void other_digits_stay(String text) {
        assertThat(Keyboard.VNI.decode(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d9c        | đc
            HD9ND      | HĐND
            o6to6      | ôtô
            emmo6i1    | emmối
            thuongbanh51 | thuongbanh51
            """)
    void abbreviations_and_words_without_a_space_are_read(String keys, String meant) {
        assertThat(Keyboard.VNI.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiếng Việt    | tie6ng1 Vie6t5
            Đường ĐẸP     | D9u7o7ng2 D9EP5
            ăn, ngủ       | a8n, ngu3
            A1 12         | A1 12
            """)
    void a_text_is_written_in_keys(String text, String keys) {
        assertThat(Keyboard.VNI.encode(text)).isEqualTo(keys);
    }
}
