package vn.toasoan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newsstand;

/** Answers with an article and its version, which the next save must name. */
@ApplicationScoped
class ArticleAnswers {
    @Inject
    Newsstand newsstand;

    Response ok(Article article) {
        return tagged(Response.ok(), article);
    }

    Response created(Article article) {
        return tagged(Response.created(URI.create("/api/v1/articles/" + article.id())), article);
    }

    private Response tagged(Response.ResponseBuilder answer, Article article) {
        return answer.tag(new EntityTag(Integer.toString(article.head().number())))
                .entity(ArticleJson.of(article, newsstand.teasers(ArticleJson.relatedIds(article))))
                .build();
    }
}
