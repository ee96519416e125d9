package vn.toasoan;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** Articles for tests, each with words of its own so that search can tell them apart. */
public final class Stories {
    public static final String ARTICLES = "/api/v1/articles";

    private Stories() {}

    /** A word that stands in no other article. */
    public static String word() {
        return "tu" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    public static String json(String headline, String body) {
        return builder(headline, body).build().toString();
    }

    public static JsonObjectBuilder builder(String headline, String body) {
        return Json.createObjectBuilder()
                .add("headline", headline)
                .add("sapo", "Người dân xã ven biển bước vào vụ mới với nhiều kỳ vọng.")
                .add("body", body)
                .add("section", "kinh-te");
    }

    /** @return the id of a new draft */
    public static long draft(Client writer, String headline) {
        return writer.post(ARTICLES, json(headline, "Đoạn thứ nhất.\n\nĐoạn thứ hai.\n\nĐoạn thứ ba."))
                .is(201)
                .id();
    }

    /** @return the id of a new article that readers can see */
    public static long published(Client publisher, String headline) {
        long id = draft(publisher, headline);
        publisher.post(ARTICLES + "/" + id + "/publication").is(200);
        return id;
    }
}
