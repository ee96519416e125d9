package vn.toasoan.readership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final Charts CHARTS =
            new Charts(List.of(3L, 2L), Map.of("kinh-te", List.of(3L), "xa-hoi", List.of(2L)));

    @Test
    void the_same_order_is_no_change() {
        assertThat(new Charts(List.of(3L, 2L), Map.of("xa-hoi", List.of(2L), "kinh-te", List.of(3L)))
                        .changesSince(CHARTS))
                .isEmpty();
    }

    @Test
    void a_change_names_the_charts_it_touches() {
        Charts next = new Charts(List.of(2L, 3L), Map.of("kinh-te", List.of(4L, 3L), "xa-hoi", List.of(2L)));

        assertThat(next.changesSince(CHARTS)).containsExactly("most-read", "most-read/kinh-te");
    }

    @Test
    void a_section_that_came_or_went_has_changed() {
        Charts next = new Charts(List.of(3L, 2L), Map.of("kinh-te", List.of(3L), "the-thao", List.of(2L)));

        assertThat(next.changesSince(CHARTS)).containsExactly("most-read/the-thao", "most-read/xa-hoi");
        assertThat(next.of("xa-hoi")).isEmpty();
    }
}
