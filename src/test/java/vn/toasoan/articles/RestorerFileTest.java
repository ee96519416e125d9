package vn.toasoan.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.articles.PublishedTexts.PublishedText;
import vn.toasoan.vietnamese.DiacriticModel;
import vn.toasoan.vietnamese.DiacriticTrainer;

class RestorerFileTest {
    @TempDir
    Path home;

    private RestorerFile file;
    private Path path;

    @BeforeEach
    void find() {
        file = new RestorerFile(home.resolve("restorer"));
        path = home.resolve("restorer").resolve("diacritics.model");
    }

    @Test
    void what_is_kept_is_there_after_a_restart() throws IOException {
        assertThat(file.read()).isEmpty();
        file.write(new RestorerFile.Kept(42, model()));
        file.write(new RestorerFile.Kept(43, model()));
        assertThat(file.read()).hasValueSatisfying(kept -> {
            assertThat(kept.archiveSize()).isEqualTo(43);
            assertThat(kept.model().restore("mua lon").text()).isEqualTo("mưa lớn");
        });
        assertThat(Files.list(path.getParent())).containsExactly(path);
    }

    @Test
    void a_damaged_one_is_as_none() throws IOException {
        file.write(new RestorerFile.Kept(42, model()));
        byte[] whole = Files.readAllBytes(path);
        whole[whole.length / 2] ^= 1;
        Files.write(path, whole);
        assertThat(file.read()).isEmpty();
        Files.write(path, new byte[3]);
        assertThat(file.read()).isEmpty();
    }

    @Test
    void it_can_be_taken_away() throws IOException {
        file.delete();
        file.write(new RestorerFile.Kept(42, model()));
        file.delete();
        assertThat(file.read()).isEmpty();
    }

    private static DiacriticModel model() {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        PublishedText text = new PublishedText(
                7, "Mưa lớn", "Mưa lớn ở núi", "Có **mưa** lớn.\n\n![Lũ về](anh/1/x.jpg){credit=\"Lê Văn\"}");
        text.addTo(trainer);
        text.addTo(trainer);
        assertThat(trainer.syllables()).isEqualTo(2 * (2 + 4 + 3 + 2));
        return trainer.model().orElseThrow();
    }
}
