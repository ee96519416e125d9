package vn.toasoan.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.platform.Problem;

/** Reads a manuscript from the API's JSON. */
final class ManuscriptJson {
    private static final Manuscript.Byline NOBODY = new Manuscript.Byline("", BylineRole.TEXT);
    private static final Manuscript.Related NOTHING = new Manuscript.Related(null, "", "", "");

    private ManuscriptJson() {}

    /** @throws Problem {@code invalid} with the fields of a wrong type */
    static Manuscript read(JsonBody json) {
        Manuscript manuscript = new Manuscript(
                json.string("headline"),
                json.string("sapo"),
                json.string("body"),
                json.string("section"),
                json.strings("tags"),
                json.either("bylines", name -> byline(json, name), ManuscriptJson::byline),
                json.string("locality"),
                genre(json),
                json.string("source"),
                json.either("related", id -> related(json, id), ManuscriptJson::related),
                json.bool("commentsOpen", true));
        json.check();
        return manuscript;
    }

    private static Genre genre(JsonBody json) {
        String code = json.string("genre");
        return code.isEmpty()
                ? Genre.NEWS
                : Genre.of(code).orElseGet(() -> json.wrong("genre", "genre-unknown", code, Genre.NEWS));
    }

    private static Manuscript.Byline byline(JsonBody json, JsonValue name) {
        return name instanceof JsonString string
                ? new Manuscript.Byline(string.getString(), BylineRole.TEXT)
                : json.wrong("bylines", "not-text", NOBODY);
    }

    private static Manuscript.Byline byline(JsonBody byline) {
        String code = byline.string("role");
        BylineRole role = code.isEmpty()
                ? BylineRole.TEXT
                : BylineRole.of(code).orElseGet(() -> byline.wrong("role", "byline-role", code, BylineRole.TEXT));
        return new Manuscript.Byline(byline.string("name"), role);
    }

    private static Manuscript.Related related(JsonBody json, JsonValue id) {
        return JsonBody.isWhole(id)
                ? Manuscript.Related.article(((JsonNumber) id).longValue())
                : json.wrong("related", "number", NOTHING);
    }

    private static Manuscript.Related related(JsonBody link) {
        return new Manuscript.Related(
                link.number("id"), link.string("headline"), link.string("sapo"), link.string("url"));
    }
}
