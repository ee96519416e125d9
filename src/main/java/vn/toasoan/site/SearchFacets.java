package vn.toasoan.site;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toasoan.search.Count;
import vn.toasoan.search.Facets;
import vn.toasoan.vietnamese.Slug;

/**
 * The ways to narrow a search. What a reader chose is counted as if it weren't chosen, so that the others of its kind stay
 * there with their figures, and one can be taken instead of the other.
 */
final class SearchFacets {
    private final SearchForm form;
    private final Facets found;
    private final Function<SearchForm, Facets> counts;

    /** @param counts asks for the counts of another search */
    private SearchFacets(SearchForm form, Facets found, Function<SearchForm, Facets> counts) {
        this.form = form;
        this.found = found;
        this.counts = counts;
    }

    /** Those that have anything to choose. */
    static List<SearchFacet> of(SearchForm form, Facets found, Function<SearchForm, Facets> counts) {
        SearchFacets facets = new SearchFacets(form, found, counts);
        return Stream.of(facets.section(), facets.year(), facets.locality())
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private SearchFacet section() {
        SearchForm any = form.with(SearchForm.SECTION, "");
        return new SearchFacet("section", named(any, SearchForm.SECTION, form.section(), Facets::section));
    }

    private SearchFacet locality() {
        SearchForm any = form.with(SearchForm.LOCALITY, "");
        return new SearchFacet("locality", named(any, SearchForm.LOCALITY, form.locality(), Facets::locality));
    }

    private List<SearchFacet.Choice> named(
            SearchForm any, String parameter, String chosen, Function<Facets, List<Count>> kind) {
        return counted(any, !chosen.isEmpty(), kind).stream()
                .map(count -> choice(
                        count, Slug.of(chosen).equals(Slug.of(count.value())), any, any.with(parameter, count.value())))
                .toList();
    }

    private SearchFacet year() {
        SearchForm any = form.between(null, null);
        return new SearchFacet(
                "year",
                counted(any, form.dated(), Facets::year).stream()
                        .map(count -> choice(count, form.year().equals(count.value()), any, in(count.value())))
                        .toList());
    }

    private SearchForm in(String year) {
        Year whole = Year.parse(year);
        return form.between(whole.atDay(1), whole.atDay(whole.length()));
    }

    /** Without words and other filters nothing would be found: then there is but the choice made. */
    private List<Count> counted(SearchForm any, boolean chosen, Function<Facets, List<Count>> kind) {
        return kind.apply(chosen && any.asks() ? counts.apply(any) : found);
    }

    private static SearchFacet.Choice choice(Count count, boolean chosen, SearchForm any, SearchForm with) {
        return new SearchFacet.Choice(
                count.value(), count.name(), count.count(), (chosen ? any : with).address(), chosen);
    }
}
