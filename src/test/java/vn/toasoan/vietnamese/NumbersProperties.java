package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumbersProperties {

    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(new ULocale("vi"), RuleBasedNumberFormat.SPELLOUT);

    @Property
    void figures_are_read_back(@ForAll long number) {
        assertThat(Numbers.parse(Numbers.figures(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void words_are_those_of_icu_but_for_the_northern_linh(@ForAll @IntRange(max = 999_999) int number) {
        assertThat(SpelledNumber.of(number)).isEqualTo(ICU.format(number).replace("lẻ", "linh"));
    }

    @Property
    void every_number_has_words_that_are_syllables(@ForAll long number) {
        assertThat(SpelledNumber.of(number).split(" "))
                .allMatch(word -> Syllable.parse(word).isPresent());
    }

    @Property
    void days_shown_are_read_back(@ForAll @IntRange(min = -700_000, max = 2_900_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(TypedDate.parse(NewsDates.day(day), day)).contains(day);
        assertThat(TypedDate.parse(NewsDates.masthead(day), day)).contains(day);
    }

    @Property
    void any_text_can_be_read(@ForAll String text) {
        assertThat(Numbers.parse(text)).isNotNull();
        assertThat(TypedDate.parse(text, LocalDate.EPOCH)).isNotNull();
        assertThat(Weekdays.parse(text)).isNotNull();
    }
}
