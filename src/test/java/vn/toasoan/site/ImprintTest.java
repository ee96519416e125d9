package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImprintTest {
    @TempDir
    Path content;

    private static Imprint of(Map<String, String> words) {
        return Imprint.of(key -> words.getOrDefault(key, ""));
    }

    @Test
    void deputies_are_told_apart_by_semicolons() {
        assertThat(of(Map.of("deputy.editors", "Trần Thị B ; Lê Văn C;")).deputyEditors())
                .containsExactly("Trần Thị B", "Lê Văn C");
        assertThat(of(Map.of()).deputyEditors()).isEmpty();
    }

    @Test
    void a_hotline_is_dialled_without_its_spaces() {
        assertThat(of(Map.of("hotline", "+84 (239) 385.6789")).dialled()).isEqualTo("+842393856789");
    }

    @Test
    void the_sample_newspapers_imprint_is_a_file_with_diacritics() throws IOException {
        Files.writeString(
                content.resolve("imprint.properties"), "editor.in.chief = Nguyễn Ví Dụ \n", StandardCharsets.UTF_8);
        Imprint imprint = Imprint.of(ImprintSettings.file(content));
        assertThat(imprint.editorInChief()).isEqualTo("Nguyễn Ví Dụ");
        assertThat(imprint.licenceNumber()).isEmpty();
    }

    @Test
    void without_a_file_and_with_one_that_is_none_nothing_is_said() throws IOException {
        assertThat(ImprintSettings.file(content).apply("name")).isEmpty();
        Files.write(content.resolve("imprint.properties"), new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xff});
        assertThat(ImprintSettings.file(content).apply("name")).isEmpty();
    }
}
