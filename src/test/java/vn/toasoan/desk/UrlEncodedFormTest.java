package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlEncodedFormTest {
    @Test
    void fields_keep_their_order_and_their_diacritics() {
        var fields = UrlEncodedForm.parse("a=m%E1%BB%99t&b=&a=hai+ba&c");

        assertThat(fields.get("a")).containsExactly("một", "hai ba");
        assertThat(fields.getFirst("b")).isEmpty();
        assertThat(fields.getFirst("c")).isEmpty();
    }

    @Test
    void nothing_is_no_field() {
        assertThat(UrlEncodedForm.parse("")).isEmpty();
    }

    @Test
    void what_is_badly_encoded_is_kept_as_it_came() {
        assertThat(UrlEncodedForm.parse("a=100%&b=%zz").getFirst("a")).isEqualTo("100%");
        assertThat(UrlEncodedForm.parse("a=100%&b=%zz").getFirst("b")).isEqualTo("%zz");
    }

    @Test
    void an_equals_sign_within_a_value_belongs_to_it() {
        assertThat(UrlEncodedForm.parse("a=b=c").getFirst("a")).isEqualTo("b=c");
    }
}
