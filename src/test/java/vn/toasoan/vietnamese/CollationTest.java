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
    }

    @Test
    void places_stand_as_in_a_gazetteer() {
        assertSorted(
                List.of("Can Lộc", "Cẩm Xuyên", "Đức Thọ", "Hà Tĩnh", "Hương Khê", "Kỳ Anh", "Thạch Hà", "Vũ Quang"));
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
