package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void letters_come_in_the_order_of_the_alphabet() {
        assertSorted(List.of(
                "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
                "r", "s", "t", "u", "ư", "v", "x", "y"));
    }

    @Test
    void tones_count_only_where_the_letters_are_the_same() {
        assertSorted(List.of("ma", "mà", "mả", "mã", "má", "mạ", "mai", "mài", "măng"));
        assertSorted(List.of("ê", "ề", "ể", "ễ", "ế", "ệ", "g"));
        assertSorted(List.of("ba", "bà", "ba ba", "bà ba", "bác"));
    }

    @Test
    void places_stand_as_in_a_gazetteer() {
        assertSorted(
                List.of("Can Lộc", "Cẩm Xuyên", "Đức Thọ", "Hà Tĩnh", "Hương Khê", "Kỳ Anh", "Thạch Hà", "Vũ Quang"));
    }

    @Test
    void people_stand_as_in_a_register() {
        assertSorted(List.of(
                "Bùi Thị Xuân",
                "Cao Bá Quát",
                "Dương Vân Nga",
                "Đặng Dung",
                "Đặng Tất",
                "Lê Lai",
                "Lê Lợi",
                "Ngô Quyền",
                "Nguyễn Ái Quốc",
                "Nguyễn Công Trứ",
                "Nguyễn Du",
                "Nguyễn Đình Chiểu",
                "Phan Đình Phùng",
                "Trần Phú",
                "Ưng Bình",
                "Võ Thị Sáu",
                "Yết Kiêu"));
    }

    @Test
    void small_letters_stand_before_capitals_and_digraphs_are_two_letters() {
        assertSorted(List.of("cao", "Cao", "che", "cụ", "ngô", "nhà", "no"));
    }

    @Test
    void the_forms_of_one_text_stand_side_by_side() {
        assertSorted(List.of("Ha\u0300 Ti\u0303nh", "H\u00E0 T\u0129nh", "H\u00E1 T\u0129nh"));
    }

    @Test
    void only_equal_strings_compare_as_equal() {
        assertThat(Collation.comparator().compare("Hà", "hà")).isNotZero();
        assertThat(Collation.comparator().compare("a\u0000", "a")).isNotZero();
        assertThat(Collation.comparator().compare("hà", "hà")).isZero();
    }

    private static void assertSorted(List<String> wanted) {
        List<String> shuffled = new ArrayList<>(wanted);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Collation.comparator());
        assertThat(shuffled).isEqualTo(wanted);
    }
}
