package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/thoi-su", "/thoi-su?trang=2", "/cam-khe-may-post12.html#binh-luan"})
    void paths_of_this_site_are_kept(String path) {
        assertThat(Redirect.own(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example",
                "thoi-su",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/thời-sự"
            })
    void anything_else_leads_home(String path) {
        assertThat(Redirect.own(path)).isEqualTo("/");
    }
}
