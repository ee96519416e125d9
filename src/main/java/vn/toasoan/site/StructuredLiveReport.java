package vn.toasoan.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.toasoan.articles.Article;
import vn.toasoan.markup.Markdown;
import vn.toasoan.vietnamese.NewsDates;

/** A live report as schema.org's LiveBlogPosting; it stands beside the article's own data. */
public final class StructuredLiveReport {
    private final Article article;
    private final LiveView report;
    private final String origin;

    StructuredLiveReport(Article article, LiveView report, String origin) {
        this.article = article;
        this.report = report;
        this.origin = origin;
    }

    /** The JSON as it may stand within a script element. */
    public String script() {
        return StructuredArticle.withinScript(json().toString());
    }

    private JsonObject json() {
        String url = origin + article.url();
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "LiveBlogPosting")
                .add("@id", url + "#truc-tiep")
                .add("url", url)
                .add("headline", article.live().headline())
                .add("description", article.live().sapo())
                .add("datePublished", time(article.publishedAt()))
                .add("dateModified", time(report.updatedAt()))
                .add("coverageStartTime", time(report.entries().getLast().at()))
                .add("coverageEndTime", time(report.liveUntil()))
                .add("inLanguage", "vi")
                .add("liveBlogUpdate", updates(url))
                .build();
    }

    private JsonArrayBuilder updates(String url) {
        JsonArrayBuilder updates = Json.createArrayBuilder();
        for (LiveView.Entry entry : report.entries()) {
            updates.add(update(url, entry));
        }
        return updates;
    }

    private static JsonObjectBuilder update(String url, LiveView.Entry entry) {
        JsonObjectBuilder update = Json.createObjectBuilder()
                .add("@type", "BlogPosting")
                .add("url", url + "#" + entry.entry().anchor())
                .add("datePublished", time(entry.at()))
                .add("articleBody", Markdown.parse(entry.entry().body()).plainText());
        return entry.entry().headline().isEmpty()
                ? update
                : update.add("headline", entry.entry().headline());
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(NewsDates.ZONE));
    }
}
