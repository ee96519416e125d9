package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.Client;
import vn.toasoan.Client.Answer;
import vn.toasoan.RunningSystem;

/** From an archive too small to learn from to one that restores what readers type. */
class DiacriticsIT {
    private static final String BARE = "Sang nay ba con ngu dan o Cua Lach danh duoc nhieu ca, ai cung phan khoi.";
    private static final String MARKED = "Sáng nay bà con ngư dân ở Cửa Lạch đánh được nhiều cá, ai cũng phấn khởi.";
    private static final List<String> WHEN = List.of("Sáng nay", "Chiều qua", "Mùa này", "Từ đầu năm", "Hôm trước");
    private static final List<String> WHO =
            List.of("bà con ngư dân", "các hộ nông dân", "đoàn viên thanh niên", "thầy cô giáo", "người dân trong xã");
    private static final List<String> WHERE =
            List.of("ở Cửa Lạch", "bên sông Nghèn", "dưới chân núi Hồng", "tại thôn Đông Vĩnh", "trên đồng Cồn Sim");
    private static final List<String> WHAT = List.of(
            "đánh được nhiều cá",
            "gặt xong lúa hè thu",
            "sửa lại con đường cũ",
            "trồng thêm rừng phòng hộ",
            "dựng nhà văn hóa");
    private static final List<String> HOW =
            List.of("ai cũng phấn khởi", "không khí rất vui", "việc khó cũng thành dễ", "trẻ già đều góp sức");
    private static final int SENTENCES = 300;
    private static final int ARTICLES = 220;

    private static final RunningSystem SYSTEM =
            RunningSystem.start(Map.of("TOASOAN_IMPORT_CONTENT", "false", "TOASOAN_COMMENT_RATE", "0"));

    @AfterAll
    static void close() {
        SYSTEM.close();
    }

    @Test
    void it_learns_from_the_archive_and_knows_it_after_a_restart() throws IOException {
        Client reader = Client.stranger(SYSTEM);
        Client admin = Client.admin(SYSTEM);
        JsonObject before = restored(reader);
        assertThat(before.getString("text")).isEqualTo(BARE);
        assertThat(confidence(before)).isZero();

        publish(admin);
        awaitModel(reader);
        assertThat(restored(reader).getString("text")).isEqualTo(MARKED);

        Path file = SYSTEM.home().resolve("restorer/diacritics.model");
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(file));
        FileTime written = Files.getLastModifiedTime(file);
        SYSTEM.restart();
        awaitModel(reader);
        assertThat(restored(reader).getString("text")).isEqualTo(MARKED);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);

        manyTextsAreForPeopleOfTheNewsroom(reader, admin);
    }

    private void manyTextsAreForPeopleOfTheNewsroom(Client reader, Client admin) {
        ask(reader, "tre gia", "de").isProblem(401, "unauthorized");
        JsonObject answer = ask(admin, "Tre gia deu gop suc", "https://vi.du/ha-tinh 5 😀")
                .is(200)
                .json();
        assertThat(answer.getJsonArray("items").getJsonObject(0).getString("text"))
                .isEqualTo("Trẻ già đều góp sức");
        JsonObject nothing = answer.getJsonArray("items").getJsonObject(1);
        assertThat(nothing.getString("text")).isEqualTo("https://vi.du/ha-tinh 5 😀");
        assertThat(confidence(nothing)).isEqualTo(1);
        ask(reader, "a".repeat(10_001)).isProblem(422, "invalid");
        ask(reader).isProblem(422, "invalid");
    }

    private static void awaitModel(Client reader) {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> confidence(restored(reader)) > 0.9);
        assertThat(confidence(restored(reader))).isCloseTo(1, within(0.1));
    }

    private static JsonObject restored(Client client) {
        return ask(client, BARE).is(200).json().getJsonArray("items").getJsonObject(0);
    }

    private static double confidence(JsonObject item) {
        return item.getJsonNumber("confidence").doubleValue();
    }

    private static Answer ask(Client client, String... texts) {
        JsonArrayBuilder array = Json.createArrayBuilder(List.of(texts));
        return client.post(
                "/api/v1/diacritics",
                Json.createObjectBuilder().add("texts", array).build().toString());
    }

    /** Some 1,200,000 syllables. */
    private static void publish(Client admin) {
        Random random = new Random(7);
        StringBuilder rows = new StringBuilder();
        for (int article = 0; article < ARTICLES; article++) {
            JsonArrayBuilder body = Json.createArrayBuilder();
            IntStream.range(0, SENTENCES).forEach(i -> body.add(sentence(random)));
            rows.append(Json.createObjectBuilder()
                            .add("headline", "Chuyện làng số " + article)
                            .add("section", "kinh-te")
                            .add("body", body)
                            .build())
                    .append('\n');
        }
        JsonObject result = admin.send(
                        "POST",
                        "/api/v1/imports?publish=true",
                        rows.toString().getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-ndjson")
                .is(200)
                .json();
        assertThat(result.getJsonArray("failed")).isEmpty();
    }

    private static String sentence(Random random) {
        return one(WHEN, random) + " " + one(WHO, random) + " " + one(WHERE, random) + " " + one(WHAT, random) + ", "
                + one(HOW, random) + ".";
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
