package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/toa-soan", "/toa-soan/bai/12", "/toa-soan?trang-thai=DRAFT", "/toa-soan/anh?photoQuery=c%C3%A0"
            })
    void a_page_of_the_newsroom_is_gone_to(String wanted) {
        assertThat(Addresses.own(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://example.com/toa-soan",
                "//example.com/toa-soan",
                "/\\example.com",
                "/toa-soan.example.com",
                "/toa-soan@example.com",
                "/toa-soan/\r\nSet-Cookie: a=b",
                "/toa-soan/dang-nhap?den=/toa-soan/dang-nhap",
                "javascript:alert(1)",
                "/api/v1/articles"
            })
    void anywhere_else_is_the_desk(String wanted) {
        assertThat(Addresses.own(wanted)).isEqualTo("/toa-soan");
    }
}
