package vn.toasoan.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.toasoan.accounts.PenName;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.Tag;
import vn.toasoan.vietnamese.NewsDates;

/** An article as schema.org's NewsArticle. */
public final class StructuredArticle {
    private final ArticleView view;
    private final String origin;

    StructuredArticle(ArticleView view, String origin) {
        this.view = view;
        this.origin = origin;
    }

    /**
     * The JSON as it may stand within a script element.
     *
     * @param paper its name
     * @param logo address of its picture, from the root
     */
    public String script(String paper, String logo) {
        return withinScript(json(paper, logo).toString());
    }

    /** Nothing in it ends the element or begins another, and no old script engine trips over a line separator. */
    static String withinScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private JsonObject json(String paper, String logo) {
        Article article = view.article();
        Revision live = article.live();
        Instant modified = view.updated() ? article.updatedAt() : article.publishedAt();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("mainEntityOfPage", origin + article.url())
                .add("url", origin + article.url())
                .add("headline", live.headline())
                .add("description", live.sapo())
                .add("image", images())
                .add("datePublished", time(article.publishedAt()))
                .add("dateModified", time(modified))
                .add("author", authors(paper))
                .add("publisher", new StructuredPage(origin).organization(paper, logo))
                .add("articleSection", live.section().name())
                .add("commentCount", article.commentCount())
                .add("inLanguage", "vi")
                .add("isAccessibleForFree", true);
        if (!live.tags().isEmpty()) {
            json.add(
                    "keywords",
                    Json.createArrayBuilder(live.tags().stream().map(Tag::name).toList()));
        }
        if (live.locality() != null) {
            json.add("contentLocation", place(live.locality()));
        }
        return json.build();
    }

    /** The lead photo in the three forms that search engines ask for. */
    private JsonArrayBuilder images() {
        JsonArrayBuilder images = Json.createArrayBuilder();
        LeadPhoto lead = view.lead();
        if (lead != null) {
            lead.cuts().forEach(cut -> images.add(origin + cut.url()));
        }
        return images;
    }

    /** Where nobody signs, the paper does. */
    private JsonArrayBuilder authors(String paper) {
        JsonArrayBuilder authors = Json.createArrayBuilder();
        for (PenName penName : view.live().penNames()) {
            authors.add(Json.createObjectBuilder()
                    .add("@type", "Person")
                    .add("name", penName.name())
                    .add("url", origin + "/tac-gia/" + penName.slug()));
        }
        if (view.live().penNames().isEmpty()) {
            authors.add(Json.createObjectBuilder()
                    .add("@type", "Organization")
                    .add("name", paper)
                    .add("url", origin + "/"));
        }
        return authors;
    }

    private JsonObjectBuilder place(Locality locality) {
        return Json.createObjectBuilder()
                .add("@type", "Place")
                .add("name", locality.name())
                .add("url", origin + locality.url());
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(NewsDates.ZONE));
    }
}
