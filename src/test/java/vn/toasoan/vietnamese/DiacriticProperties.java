package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DiacriticProperties {
    private static final DiacriticModel MODEL = model();

    private static DiacriticModel model() {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        trainer.add("Người dân rất phấn khởi vì con đường mới đã làm xong.");
        return trainer.model().orElseThrow();
    }

    @Property
    void any_text_keeps_its_letters(@ForAll String text) {
        String restored = MODEL.restore(text).text();
        assertThat(restored).hasSameSizeAs(text);
        assertThat(Folding.fold(restored)).isEqualTo(Folding.fold(text));
    }
}
