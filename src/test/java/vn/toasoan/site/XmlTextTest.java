package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {
    @ParameterizedTest
    @CsvSource({
        "'Tít thường', 'Tít thường'",
        "'a\u0000b\u000bc\u001fd', 'abcd'",
        "'tab\tdòng\nmới\r', 'tab\tdòng\nmới\r'",
        "'x\ud83dy\ude00z', 'xyz'",
        "'\ud83d\ude00', '\ud83d\ude00'",
        "'\ufffe\uffff\ufffd', '\ufffd'"
    })
    void only_what_xml_allows_is_left(String text, String left) {
        assertThat(XmlText.of(text)).isEqualTo(left);
    }
}
