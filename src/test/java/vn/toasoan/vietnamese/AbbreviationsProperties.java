package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.toasoan.vietnamese.Abbreviations.Occurrence;

class AbbreviationsProperties {

    @Provide
    static Arbitrary<String> writing() {
        return Arbitraries.of(
                        "UBND", "GD", "ĐT", "ủy", "ban", "nhân", "dân", "và", "TP", "HCM", "-", "&", ".", ",", " ",
                        "\n", "1", "\u0301", "\uD83D", "CA", "SĨ")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void places_are_in_order_and_apart(@ForAll("writing") String text) {
        int free = 0;
        for (Occurrence place : Abbreviations.occurrences(text)) {
            assertThat(place.start()).isGreaterThanOrEqualTo(free);
            assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(text.length());
            assertThat(place.others()).isNotEmpty();
            free = place.end();
        }
    }

    @Property
    void any_text_can_be_asked_for(@ForAll String text) {
        assertThat(Abbreviations.occurrences(text)).isNotNull();
        assertThat(Abbreviations.expansions(text)).isNotNull();
        assertThat(Abbreviations.abbreviations(text)).isNotNull();
    }

    @Property
    void each_meaning_leads_back(@ForAll("listed") Abbreviation abbreviation) {
        assertThat(Abbreviations.expansions(abbreviation.form())).containsAll(abbreviation.meanings());
        assertThat(abbreviation.meanings()).allSatisfy(meaning -> assertThat(Abbreviations.abbreviations(meaning))
                .contains(abbreviation.form()));
    }

    @Provide
    static Arbitrary<Abbreviation> listed() {
        return Arbitraries.of(Abbreviation.load());
    }

    @Example
    void a_long_text_takes_no_time() {
        for (String part : new String[] {"UBND ", "ủy ban ", "GD&", "và ", " ", "a", "\u0301\u0323", "TP."}) {
            String text = part.repeat(200_000 / part.length());

            assertThat(CpuTime.of(() -> Abbreviations.occurrences(text)))
                    .as(part)
                    .isLessThan(Duration.ofSeconds(4));
        }
    }
}
