package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Articles;
import vn.toasoan.articles.Revision;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.search.Search;
import vn.toasoan.search.SearchRequest;

/** Articles to relate to: those that have the words asked for, or, without any, those akin to what is being written. */
@RequestScoped
public class RelatedSearch {
    private static final int SIZE = 8;

    /** @param id of the article; {@code headline} as it stands today */
    public record Found(long id, String headline) {}

    @Inject
    Screen screen;

    @Inject
    Search search;

    @Inject
    Articles articles;

    /** None while the index is made anew: writing goes on without it. */
    List<Found> find(String query, ArticleForm form, Long self) {
        try {
            return query.isBlank() ? akin(form, self) : asked(query, self);
        } catch (Problem problem) {
            return List.of();
        }
    }

    private List<Found> akin(ArticleForm form, Long self) {
        return search.related(form.headline(), form.sapo(), form.body(), self, SIZE).stream()
                .map(related -> new Found(related.id(), related.headline()))
                .toList();
    }

    private List<Found> asked(String query, Long self) {
        SearchRequest request = SearchRequest.of(query, new Page.Request(1, SIZE));
        return search.find(request).items().stream()
                .filter(hit -> self == null || hit.id() != self)
                .map(hit -> new Found(hit.id(), hit.headline()))
                .toList();
    }

    /** @throws Problem {@code not-found}, {@code forbidden} */
    ArticleForm.RelatedRow row(long id) {
        Article article = articles.get(screen.actor(), id);
        Revision shown = article.live() == null ? article.head() : article.live();
        return new ArticleForm.RelatedRow(String.valueOf(id), shown.headline(), "", "");
    }
}
