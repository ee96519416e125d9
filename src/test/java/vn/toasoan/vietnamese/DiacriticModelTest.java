package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticModelTest {
    private static final String PROSE = """
            Sáng nay bà con xã Cẩm Bình ra đồng gặt lúa, trời nắng to và gió nhẹ.
            Chiều qua đoàn công tác của tỉnh Hà Tĩnh về thăm các gia đình chính sách.
            Cô giáo dạy học sinh đọc bài mới, các em chăm chú lắng nghe.
            Người dân rất phấn khởi vì con đường mới đã làm xong.
            """;

    private final DiacriticModel model = trained(100);

    private static DiacriticModel trained(long minimum) {
        DiacriticTrainer trainer = new DiacriticTrainer(minimum);
        for (int i = 0; i < 20; i++) {
            trainer.add(PROSE);
        }
        return trainer.model().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nguoi dan rat phan khoi          | người dân rất phấn khởi
            NGUOI DAN RAT PHAN KHOI          | NGƯỜI DÂN RẤT PHẤN KHỞI
            Tinh Ha Tinh ve tham!            | Tỉnh Hà Tĩnh về thăm!
            con duong moi, https://a.vn/duong | con đường mới, https://a.vn/duong
            con đường moi                    | con đường mới
            xyz @nguoi 100k                  | xyz @nguoi 100k
            """)
    void marks_are_put_on_bare_words_and_nothing_else_changes(String bare, String wanted) {
        assertThat(model.restore(bare).text()).isEqualTo(wanted);
    }

    @Test
    void what_carries_its_marks_stays_and_is_certain() {
        assertThat(model.restore(PROSE).text()).isEqualTo(PROSE);
        assertThat(model.restore("người dân rất").confidence()).isEqualTo(1);
    }

    @Test
    void below_the_minimum_there_is_no_model() {
        DiacriticTrainer trainer = new DiacriticTrainer();
        trainer.add(PROSE);
        assertThat(trainer.model()).isEmpty();
        assertThat(trainer.syllables()).isBetween(50L, 70L);
    }

    @Test
    void a_model_written_and_read_says_the_same() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        DiacriticModel read = DiacriticModel.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.restore("nguoi dan rat phan khoi")).isEqualTo(model.restore("nguoi dan rat phan khoi"));
        assertThat(read.syllables()).isEqualTo(model.syllables());
    }

    @Test
    void a_damaged_file_is_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        byte[] half = Arrays.copyOf(out.toByteArray(), out.size() / 2);
        assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }
}
