package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final String BARE = "Thuy lo hoa binh o day, mua thuan gio hoa. Gia quy!";

    @ParameterizedTest
    @ValueSource(strings = {"Thủy lo hòa bình ở đây, mưa thuận gió hòa. Giá quý!", "Thuỷ lo hoà bình ở đây. Mưạ!"})
    void a_model_read_is_the_model_written(String text) throws IOException {
        DiacriticModel model = model(text);
        byte[] written = bytes(model);
        DiacriticModel read = DiacriticModel.read(new ByteArrayInputStream(written));
        assertThat(read.restore(BARE)).isEqualTo(model.restore(BARE));
        assertThat(read.restore("Gió hòa, binh o đây")).isEqualTo(model.restore("Gió hòa, binh o đây"));
        assertThat(read.syllables()).isEqualTo(model.syllables());
        assertThat(read.size()).isEqualTo(model.size()).isGreaterThan(100);
        assertThat(bytes(read)).hasSameSizeAs(written);
    }

    @Test
    void any_byte_changed_is_noticed() throws IOException {
        byte[] written = bytes(model("Mưa thuận gió hòa."));
        for (int i = 0; i < written.length; i++) {
            byte[] damaged = written.clone();
            damaged[i] ^= 0x41;
            assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(damaged)))
                    .as("byte " + i)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_end_too_early_is_noticed() throws IOException {
        byte[] written = bytes(model("Mưa thuận gió hòa."));
        for (int length = 0; length < written.length; length++) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void sizes_beyond_any_model_are_refused_before_memory_is_taken() throws IOException {
        byte[] written = bytes(model("Mưa thuận gió hòa."));
        int words = 8 + 8 + 8 + 1;
        for (int size : new int[] {-1, 4, (1 << 16) + 1, Integer.MAX_VALUE}) {
            byte[] changed = written.clone();
            ByteBuffer.wrap(changed).putInt(words, size);
            assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(changed)))
                    .hasMessage("No diacritic model, or a damaged one");
        }
        int entries =
                written.length - 8 - 4 - 8 * (int) (ByteBuffer.wrap(written).getInt(entriesAt(written)));
        assertThat(entries).isEqualTo(entriesAt(written));
        for (int size : new int[] {-1, 6_000_001, Integer.MAX_VALUE}) {
            byte[] changed = written.clone();
            ByteBuffer.wrap(changed).putInt(entries, size);
            assertThatThrownBy(() -> DiacriticModel.read(new ByteArrayInputStream(changed)))
                    .hasMessage("No diacritic model, or a damaged one");
        }
    }

    /** Behind the words, of which each takes its bytes, their length and two numbers. */
    private static int entriesAt(byte[] written) {
        ByteBuffer buffer = ByteBuffer.wrap(written).position(25);
        int words = buffer.getInt();
        for (int i = 0; i < words; i++) {
            int length = buffer.getShort();
            buffer.position(buffer.position() + length + 8);
        }
        return buffer.position();
    }

    private static DiacriticModel model(String text) {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        for (int i = 0; i < 3; i++) {
            trainer.add(text);
        }
        return trainer.model().orElseThrow();
    }

    private static byte[] bytes(DiacriticModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
