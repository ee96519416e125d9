package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.site.SearchFormTest.form;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.search.Count;
import vn.toasoan.search.Facets;

class SearchFacetsTest {
    private static final Facets FOUND = new Facets(
            List.of(new Count("kinh-te", "Kinh tế", 2)),
            List.of(new Count("2026", "2026", 2)),
            List.of(new Count("xa-huong-do", "Xã Hương Đô", 1)));
    private static final Facets WIDER = new Facets(
            List.of(new Count("thoi-su", "Thời sự", 5), new Count("kinh-te", "Kinh tế", 2)),
            List.of(new Count("2026", "2026", 3), new Count("2024", "2024", 4)),
            List.of());

    private final List<String> asked = new ArrayList<>();

    private List<SearchFacet> facets(SearchForm form) {
        return SearchFacets.of(form, FOUND, other -> {
            asked.add(other.address());
            return WIDER;
        });
    }

    @Test
    void each_choice_leads_to_the_search_with_it() {
        List<SearchFacet> facets = facets(form("q", "cam"));
        assertThat(facets).extracting(SearchFacet::kind).containsExactly("section", "year", "locality");
        assertThat(facets.stream().flatMap(facet -> facet.choices().stream()))
                .extracting(SearchFacet.Choice::address)
                .containsExactly(
                        "/tim-kiem?q=cam&muc=kinh-te",
                        "/tim-kiem?q=cam&tu=2026-01-01&den=2026-12-31",
                        "/tim-kiem?q=cam&dia-phuong=xa-huong-do");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_choice_made_is_taken_off_again_and_the_others_of_its_kind_keep_their_counts() {
        List<SearchFacet.Choice> sections =
                facets(form("q", "cam", "muc", "kinh-te")).getFirst().choices();
        assertThat(asked).containsExactly("/tim-kiem?q=cam");
        assertThat(sections)
                .containsExactly(
                        new SearchFacet.Choice("thoi-su", "Thời sự", 5, "/tim-kiem?q=cam&muc=thoi-su", false),
                        new SearchFacet.Choice("kinh-te", "Kinh tế", 2, "/tim-kiem?q=cam", true));
    }

    @Test
    void years_are_counted_without_the_days_asked_for() {
        List<SearchFacet.Choice> years = facets(form("q", "cam", "tu", "2024-01-01", "den", "2024-12-31"))
                .get(1)
                .choices();
        assertThat(years)
                .containsExactly(
                        new SearchFacet.Choice(
                                "2026", "2026", 3, "/tim-kiem?q=cam&tu=2026-01-01&den=2026-12-31", false),
                        new SearchFacet.Choice("2024", "2024", 4, "/tim-kiem?q=cam", true));
    }

    @Test
    void a_filter_alone_has_nothing_wider_to_count() {
        List<SearchFacet.Choice> sections =
                facets(form("muc", "kinh-te")).getFirst().choices();
        assertThat(asked).isEmpty();
        assertThat(sections).extracting(SearchFacet.Choice::chosen).containsExactly(true);
    }

    @Test
    void what_has_nothing_to_choose_is_left_out() {
        assertThat(SearchFacets.of(form("q", "cam"), new Facets(List.of(), List.of(), List.of()), other -> WIDER))
                .isEmpty();
    }
}
