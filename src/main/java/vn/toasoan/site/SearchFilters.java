package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toasoan.accounts.PenName;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Tag;
import vn.toasoan.articles.Topics;
import vn.toasoan.vietnamese.Slug;

/** Names the filters of a search; what nobody knows is named as it was given. */
@ApplicationScoped
public class SearchFilters {
    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    PenNames penNames;

    List<SearchFilter> of(SearchForm form) {
        return Stream.of(
                        section(form),
                        locality(form),
                        named(form, "tag", SearchForm.TAG, form.tag(), this::tag),
                        named(form, "penName", SearchForm.PEN_NAME, form.penName(), this::penName),
                        days(form))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SearchFilter> section(SearchForm form) {
        return named(form, "section", SearchForm.SECTION, form.section(), slug -> sections.bySlug(slug)
                .map(Section::name));
    }

    private Optional<SearchFilter> locality(SearchForm form) {
        return named(form, "locality", SearchForm.LOCALITY, form.locality(), slug -> topics.localityBySlug(slug)
                .map(Locality::name));
    }

    private Optional<String> tag(String slug) {
        return topics.tagBySlug(slug).map(Tag::name);
    }

    private Optional<String> penName(String slug) {
        return penNames.bySlug(slug).map(PenName::name);
    }

    private static Optional<SearchFilter> days(SearchForm form) {
        return form.dated()
                ? Optional.of(
                        new SearchFilter("date", "", form.between(null, null).address()))
                : Optional.empty();
    }

    private static Optional<SearchFilter> named(
            SearchForm form, String kind, String parameter, String value, Function<String, Optional<String>> names) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String name = names.apply(value).or(() -> names.apply(Slug.of(value))).orElse(value);
        return Optional.of(new SearchFilter(kind, name, form.with(parameter, "").address()));
    }
}
