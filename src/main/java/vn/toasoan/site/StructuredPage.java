package vn.toasoan.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** What search engines read of pages that aren't articles, as schema.org's; each text may stand within a script element. */
public final class StructuredPage {
    private static final String CONTEXT = "https://schema.org";

    private final String origin;

    StructuredPage(String origin) {
        this.origin = origin;
    }

    /**
     * Where a page stands.
     *
     * @param steps each with its {@code name} and {@code url} (from the root), the front page first, the page itself last
     */
    public String breadcrumbs(List<Map<String, String>> steps) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int position = 0;
        for (Map<String, String> step : steps) {
            items.add(Json.createObjectBuilder()
                    .add("@type", "ListItem")
                    .add("position", ++position)
                    .add("name", step.get("name"))
                    .add("item", origin + step.get("url")));
        }
        return script(Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", "BreadcrumbList")
                .add("itemListElement", items));
    }

    /**
     * The paper and its site, with the page that searches it.
     *
     * @param paper its name
     * @param slogan empty = none
     * @param logo address of its picture, from the root
     */
    public String site(String paper, String slogan, String description, String logo) {
        return script(Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add(
                        "@graph",
                        Json.createArrayBuilder()
                                .add(website(paper, description))
                                .add(organization(paper, logo)
                                        .add("slogan", slogan)
                                        .add("description", description))));
    }

    private JsonObjectBuilder website(String paper, String description) {
        return Json.createObjectBuilder()
                .add("@type", "WebSite")
                .add("@id", origin + "/#website")
                .add("url", origin + "/")
                .add("name", paper)
                .add("description", description)
                .add("inLanguage", "vi")
                .add("publisher", Json.createObjectBuilder().add("@id", origin + "/#publisher"))
                .add(
                        "potentialAction",
                        Json.createObjectBuilder()
                                .add("@type", "SearchAction")
                                .add(
                                        "target",
                                        Json.createObjectBuilder()
                                                .add("@type", "EntryPoint")
                                                .add("urlTemplate", origin + "/tim-kiem?q={search_term_string}"))
                                .add("query-input", "required name=search_term_string"));
    }

    /** The paper, as articles name it too. */
    JsonObjectBuilder organization(String paper, String logo) {
        return Json.createObjectBuilder()
                .add("@type", "NewsMediaOrganization")
                .add("@id", origin + "/#publisher")
                .add("name", paper)
                .add("url", origin + "/")
                .add(
                        "logo",
                        Json.createObjectBuilder().add("@type", "ImageObject").add("url", origin + logo));
    }

    private static String script(JsonObjectBuilder json) {
        return StructuredArticle.withinScript(json.build().toString());
    }
}
