package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | không
                    1          | một
                    4          | bốn
                    5          | năm
                    10         | mười
                    11         | mười một
                    14         | mười bốn
                    15         | mười lăm
                    20         | hai mươi
                    21         | hai mươi mốt
                    24         | hai mươi tư
                    25         | hai mươi lăm
                    44         | bốn mươi tư
                    99         | chín mươi chín
                    100        | một trăm
                    101        | một trăm linh một
                    104        | một trăm linh bốn
                    105        | một trăm linh năm
                    110        | một trăm mười
                    111        | một trăm mười một
                    121        | một trăm hai mươi mốt
                    1000       | một nghìn
                    1005       | một nghìn không trăm linh năm
                    1010       | một nghìn không trăm mười
                    2021       | hai nghìn không trăm hai mươi mốt
                    2100       | hai nghìn một trăm
                    15000      | mười lăm nghìn
                    105000     | một trăm linh năm nghìn
                    1000000    | một triệu
                    1000005    | một triệu không trăm linh năm
                    1005000    | một triệu không trăm linh năm nghìn
                    1234567    | một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy
                    1000000000 | một tỷ
                    1000000001 | một tỷ không trăm linh một
                    1005000000 | một tỷ không trăm linh năm triệu
                    3000000000000 | ba nghìn tỷ
                    2000000000000000000 | hai tỷ tỷ
                    1000000005000000000 | một tỷ không trăm linh năm tỷ
                    -3         | âm ba
                    -9223372036854775808 | âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám
                    """)
    void a_number_is_told_in_words(long number, String words) {
        assertThat(SpelledNumber.of(number)).isEqualTo(words);
    }
}
