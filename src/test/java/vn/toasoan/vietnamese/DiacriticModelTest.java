package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticModelTest {
    private static final DiacriticModel MODEL = model("""
            Bà con ở Hà Tĩnh rất vui, đường mới đã xong. Chúng tôi không biết đường nào gần hơn!
            Mùa này, bà con trồng lúa ở ruộng cao. Đường đi khó không ngại.
            Không ai nói gì? Họ chỉ cười. Anh ấy cho con gà ăn ngô; hai con chó ngủ.
            Hòa bình đã về. Công an tỉnh họp năm 2024 tại U23.
            """, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ba con o ha tinh rat vui       | bà con ở hà tĩnh rất vui
            Ba con o Ha Tinh rat vui       | Bà con ở Hà Tĩnh rất vui
            DUONG MOI DA XONG              | ĐƯỜNG MỚI ĐÃ XONG
            KhOnG ai noi gi?               | KhÔnG ai nói gì?
            ho chi cuoi                    | họ chỉ cười
            hoa binh da ve                 | hòa bình đã về
            anh ay cho con ga an ngo       | anh ấy cho con gà ăn ngô
            hai con cho ngu                | hai con chó ngủ
            """)
    void each_word_gets_the_marks_that_its_neighbours_ask_for(String bare, String marked) {
        assertThat(MODEL.restore(bare).text()).isEqualTo(marked);
    }

    @Test
    void a_word_that_comes_later_decides_too() {
        DiacriticModel model = model("Có ba con gà. Hôm qua bà con đến. Hôm qua bà con đến.", 5);
        assertThat(model.restore("ba con ga").text()).isEqualTo("ba con gà");
        assertThat(model.restore("ba con den").text()).isEqualTo("bà con đến");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            facebook
            https://ha-tinh.vn/khong?duong=moi
            ba_con@ha.tinh.vn
            @khong #duong
            U23 2024 90+3
            123 🙂 … !!!
            """)
    void what_is_no_bare_syllable_stays_and_is_nothing_to_be_unsure_of(String text) {
        String given = text == null ? "" : text;
        assertThat(MODEL.restore(given)).isEqualTo(new Restored(given, 1));
    }

    @Test
    void spaces_signs_and_line_ends_stay_where_they_are() {
        assertThat(MODEL.restore("  ba con\t(o Ha  Tinh)…\r\n\u200Brat vui!!  ").text())
                .isEqualTo("  bà con\t(ở Hà  Tĩnh)…\r\n\u200Brất vui!!  ");
    }

    @Test
    void words_with_marks_stay_in_any_normal_form_and_help_the_others() {
        String decomposed = "bà con ở Ha\u0300 Tinh rat vui";
        assertThat(MODEL.restore(decomposed).text()).isEqualTo("bà con ở Ha\u0300 Tĩnh rất vui");
        assertThat(MODEL.restore("con chợ ngu").text()).startsWith("con chợ ");
    }

    @Test
    void in_a_text_full_of_marks_a_word_without_is_meant_so() {
        DiacriticModel model = model("Nhà bán gạo. Nhà bán gạo. Nhà ban gạo. Nhà có trẻ đã ngủ cả rồi.", 5);
        assertThat(model.restore("nha ban gao").text()).isEqualTo("nhà bán gạo");
        assertThat(model.restore("Nhà có trẻ đã ngủ cả rồi: nhà ban gạo").text())
                .isEqualTo("Nhà có trẻ đã ngủ cả rồi: nhà ban gạo");
        assertThat(model.restore("nhà co tre da ngu ca roi: nha ban gao").text())
                .isEqualTo("nhà có trẻ đã ngủ cả rồi: nhà bán gạo");
    }

    @Test
    void confidence_is_the_share_of_words_that_will_be_right() {
        DiacriticModel model = model("bán bán bán bàn.", 100);
        Restored doubtful = model.restore("ban");
        assertThat(doubtful.confidence()).isBetween(0.5, 0.95);
        assertThat(MODEL.restore("rat vui").confidence()).isGreaterThan(0.9);
        assertThat(MODEL.restore("facebook ngu").confidence()).isBetween(0.1, 1.0);
        Restored mixed = model.restore("ban. ban. facebook");
        assertThat(mixed.confidence()).isEqualTo(doubtful.confidence());
    }

    @Test
    void a_syllable_that_training_never_met_stays_and_counts_as_wrong() {
        assertThat(MODEL.restore("Thuyen")).isEqualTo(new Restored("Thuyen", 0));
        double known = MODEL.restore("rat vui").confidence();
        assertThat(MODEL.restore("rat vui. thuyen, facebook").confidence()).isCloseTo(known * 2 / 3, within(0.02));
    }

    @Test
    void tones_are_placed_as_the_archive_mostly_does() {
        assertThat(model("Hòa thuận, hòa bình, thuỷ lợi.", 4)
                        .restore("hoa thuan thuy loi")
                        .text())
                .isEqualTo("hòa thuận thủy lợi");
        assertThat(model("Hoà thuận, hoà bình, thủy lợi, quý hoá.", 4)
                        .restore("hoa thuan thuy loi quy hoa")
                        .text())
                .isEqualTo("hoà thuận thuỷ lợi quý hoá");
        assertThat(model("Ho\u0300a thuận.", 4).restore("hoa thuan").text()).isEqualTo("hòa thuận");
        assertThat(model("Hoa\u0300 thuận.", 4).restore("hoa thuan").text()).isEqualTo("hoà thuận");
    }

    @Test
    void what_came_but_once_is_a_slip_that_nobody_is_taught() {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        trainer.add("mưa mưa mưạ mửa");
        DiacriticModel model = trainer.model().orElseThrow();
        assertThat(model.restore("mua").text()).isEqualTo("mưa");
        assertThat(model.restore("nang").text()).isEqualTo("nang");
    }

    @Test
    void a_text_of_its_own_starts_a_sentence_of_its_own() {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        for (int i = 0; i < 9; i++) {
            trainer.add("trời nắng");
            trainer.add("nàng cười");
        }
        DiacriticModel model = trainer.model().orElseThrow();
        assertThat(model.restore("nang").text()).isEqualTo("nàng");
        assertThat(model.restore("troi nang").text()).isEqualTo("trời nắng");
        assertThat(model.restore("troi. nang").text()).isEqualTo("trời. nàng");
        assertThat(model.restore("troi\nnang").text()).isEqualTo("trời\nnàng");
    }

    @Test
    void below_the_minimum_there_is_no_model() {
        DiacriticTrainer trainer = new DiacriticTrainer(6);
        trainer.add("Một hai, ba bốn! Facebook 2024 năm.");
        assertThat(trainer.syllables()).isEqualTo(5);
        assertThat(trainer.model()).isEmpty();
        trainer.add("sáu");
        assertThat(trainer.model())
                .hasValueSatisfying(model -> assertThat(model.syllables()).isEqualTo(6));
        assertThat(new DiacriticTrainer(0).model()).isEmpty();
        assertThat(DiacriticTrainer.MINIMUM).isEqualTo(1_000_000);
        assertThat(new DiacriticTrainer().model()).isEmpty();
    }

    @Test
    void a_sentence_without_an_end_takes_linear_time_and_its_words_are_still_restored() {
        String bare = IntStream.range(0, 20_000).mapToObj(i -> "ba con").collect(Collectors.joining(" "));
        assertThat(MODEL.restore(bare).text()).isEqualTo(bare.replace("ba", "bà"));
    }

    @Test
    void a_confidence_is_a_share() {
        assertThat(Restored.unchanged("a")).isEqualTo(new Restored("a", 0));
        assertThatThrownBy(() -> new Restored("a", 1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Restored("a", -0.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Restored("a", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DiacriticModel model(String text, int times) {
        DiacriticTrainer trainer = new DiacriticTrainer(1);
        for (int i = 0; i < times; i++) {
            trainer.add(text);
        }
        return trainer.model().orElseThrow();
    }
}
