package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toasoan.Stories.ARTICLES;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;
import vn.toasoan.platform.HashChain;

class RevisionsIT {
    private final Client admin = Client.admin(RunningSystem.shared());

    @Test
    void every_save_stays_newest_first() {
        long id = threeRevisions();

        JsonObject list = admin.get(path(id)).is(200).json();
        JsonArray items = list.getJsonArray("items");

        assertThat(list.getInt("total")).isEqualTo(3);
        assertThat(items.getValuesAs(item -> item.asJsonObject().getInt("revision")))
                .containsExactly(3, 2, 1);
        assertThat(items.getValuesAs(item -> item.asJsonObject().getString("body")))
                .containsExactly("Bản ba.", "Bản hai.", "Đoạn thứ nhất.\n\nĐoạn thứ hai.\n\nĐoạn thứ ba.");
        assertThat(items.getJsonObject(0).getString("author")).isEqualTo("admin");
        assertThat(items.getJsonObject(0).getString("time")).endsWith("+07:00");
    }

    @Test
    void one_is_read_by_its_number() {
        long id = threeRevisions();

        assertThat(admin.get(path(id) + "/2").is(200).json().getString("body")).isEqualTo("Bản hai.");
        admin.get(path(id) + "/4").isProblem(404, "not-found");
        admin.get(path(id) + "/0").isProblem(404, "not-found");
        admin.get(path(id) + "/hai").isProblem(404, "not-found");
    }

    @Test
    void a_page_is_a_part_of_the_list() {
        long id = threeRevisions();

        JsonObject second = admin.get(path(id) + "?page=2&size=2").is(200).json();

        assertThat(second.getInt("total")).isEqualTo(3);
        assertThat(second.getJsonArray("items")).hasSize(1);
        assertThat(admin.get(path(id) + "?page=99").json().getJsonArray("items"))
                .isEmpty();
    }

    /** Anybody can do the sum again from what the API tells. */
    @Test
    void the_chain_of_hashes_holds() {
        JsonArray newestFirst = admin.get(path(threeRevisions())).json().getJsonArray("items");
        String previous = "";
        for (JsonObject revision : newestFirst.getValuesAs(JsonObject.class).reversed()) {
            assertThat(revision.getString("previousHash")).isEqualTo(previous);
            assertThat(revision.getString("hash")).isEqualTo(hash(previous, revision));
            previous = revision.getString("hash");
        }
    }

    private static String hash(String previous, JsonObject revision) {
        List<String> fields = List.of(
                revision.getString("headline"),
                revision.getString("sapo"),
                revision.getString("body"),
                revision.getString("section"),
                revision.getString("locality"),
                revision.getString("genre"),
                revision.getString("source"),
                "");
        return HexFormat.of().formatHex(HashChain.hash(HexFormat.of().parseHex(previous), fields));
    }

    private long threeRevisions() {
        long id = Stories.draft(admin, "Ba bản");
        admin.put(ARTICLES + "/" + id, "\"1\"", Stories.json("Ba bản", "Bản hai."))
                .is(200);
        admin.put(ARTICLES + "/" + id, "\"2\"", Stories.json("Ba bản", "Bản ba."))
                .is(200);
        return id;
    }

    private static String path(long id) {
        return ARTICLES + "/" + id + "/revisions";
    }
}
