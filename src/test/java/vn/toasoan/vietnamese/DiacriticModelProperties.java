package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiacriticModelProperties {
    private static final DiacriticModel MODEL = model();

    @Property
    void any_text_at_all_keeps_its_letters_and_all_else(@ForAll String text) {
        assertKept(text, MODEL.restore(text));
    }

    @Property
    void any_text_of_words_keeps_its_letters_and_all_else(@ForAll("wordy") String text) {
        assertKept(text, MODEL.restore(text));
    }

    @Property
    void words_that_carry_marks_already_stay(@ForAll("marked") String text) {
        assertThat(MODEL.restore(text)).isEqualTo(new Restored(text, 1));
    }

    private static void assertKept(String text, Restored restored) {
        assertThat(Folding.fold(restored.text())).isEqualTo(Folding.fold(text));
        assertThat(restored.text()).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char given = text.charAt(i);
            char now = restored.text().charAt(i);
            if (given != now) {
                assertThat(given).matches(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
                assertThat(Character.isUpperCase(now)).isEqualTo(Character.isUpperCase(given));
            }
        }
        assertThat(restored.confidence()).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<String> wordy() {
        return Arbitraries.of(
                        "ba",
                        "BÀ",
                        "con",
                        "Duong",
                        "đường",
                        "khong",
                        "ha",
                        "tinh",
                        "Ti\u0301nh",
                        "do",
                        "a",
                        "x",
                        "😀",
                        " ",
                        "  ",
                        "\n",
                        ".",
                        ",",
                        "…",
                        "-",
                        "'",
                        "_",
                        "@",
                        "#",
                        "/",
                        "www.",
                        ".vn",
                        "2",
                        "\u0301",
                        "\uD800",
                        "\u0000",
                        "İ",
                        "\u200B")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of("bà", "Đường", "KHÔNG", "Hà", "Ti\u0303nh", "đò", "ở", "ﬁ", "новости", "7", "!")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    private static DiacriticModel model() {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        for (String text : List.of(
                "Bà con Hà Tĩnh đi đò, không đi đường bộ.",
                "Đường nào cho xe ba gác, đường nào cho con trẻ? A, do đó. À, độ ấy!",
                "Con đò đỏ, đồ đo. Tính tình bà ấy tỉnh táo.")) {
            trainer.add(text);
            trainer.add(text);
        }
        return trainer.model().orElseThrow();
    }
}
