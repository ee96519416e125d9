package vn.toasoan.site;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** What a page tells search engines. */
final class Structured {
    private Structured() {}

    static JsonObject data(Document page, String type) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script ->
                        Json.createReader(new StringReader(script.data())).readObject())
                .filter(data -> data.getString("@type", "").equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** {@code Trang chủ > Kinh tế @ https://…/kinh-te}. */
    static String steps(Document page) {
        var steps = data(page, "BreadcrumbList").getJsonArray("itemListElement").getValuesAs(JsonObject.class);
        return steps.stream().map(step -> step.getString("name")).collect(Collectors.joining(" > "))
                + " @ "
                + steps.getLast().getString("item");
    }
}
