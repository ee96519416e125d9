package vn.toasoan.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Teaser;

/** Headlines for our scripts, as JSON. */
final class Headlines {
    private Headlines() {}

    static byte[] json(List<Teaser> stories) {
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
