package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.toasoan.articles.BreakingNews;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;

/** Headlines for our scripts, as JSON. */
@ApplicationScoped
@Transactional
public class Headlines {
    private static final Page.Request NEWEST = new Page.Request(1, 20);

    @Inject
    Newsstand newsstand;

    @Inject
    BreakingNews breaking;

    byte[] newest() {
        return json(newsstand.latest(NEWEST).items());
    }

    byte[] breaking() {
        return json(breaking.now());
    }

    private static byte[] json(List<Teaser> stories) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        stories.forEach(story -> items.add(json(story)));
        return Json.createObjectBuilder().add("items", items).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder json(Teaser story) {
        Section above = story.section().parent();
        return Json.createObjectBuilder()
                .add("id", story.id())
                .add("url", story.url())
                .add("headline", story.headline())
                .add("section", story.section().slug())
                .add("parent", above == null ? "" : above.slug())
                .add("at", story.publishedAt().toEpochMilli());
    }
}
