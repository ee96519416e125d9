package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of real keystrokes and bytes is decoded: {@code mvn test -Dtest=DecodingFiguresTest -Dtoasoan.data=FOLDER}. */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class DecodingFiguresTest {
    private static final int SHOWN = 30;

    private final List<String> misses = new ArrayList<>();
    private int all;

    @Test
    void telex_pairs_are_decoded() throws IOException {
        for (String line : lines("ime_gonhanh", "vietnamese_telex_pairs.txt")) {
            String[] pair = line.split("\t");
            if (pair.length == 2) {
                count(Keyboard.TELEX::decode, pair[0], pair[1]);
            }
        }
        assertThat(share("telex pairs")).isGreaterThan(0.99);
    }

    @Test
    void keys_in_every_order_are_decoded() throws IOException {
        for (String line : lines("ime_gonhanh", "vietnamese_22k_typing_variants.txt")) {
            String[] pair = line.split("\t");
            for (String keys : pair.length == 2 ? pair[1].split(",") : new String[0]) {
                count(Keyboard.TELEX::decode, keys, pair[0]);
            }
        }
        assertThat(share("typing variants")).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @CsvSource({"telex, 0.97", "vni, 0.975", "viqr, 0.965", "tcvn3, 0.99", "vniwin, 0.99", "mojibake, 0.99"})
    void whole_texts_are_decoded(String kind, double least) throws IOException {
        Map<String, String> originals = new HashMap<>();
        for (String set : List.of("comments_tuoitre", "comments_victsd")) {
            for (String line : lines(set, "dev.jsonl")) {
                JsonObject row = row(line);
                originals.put(row.getString("id"), row.getString("text"));
            }
        }
        for (String line : lines("gate_derived", "dev.jsonl")) {
            JsonObject row = row(line);
            if (row.getString("kind").equals(kind)) {
                String id = row.getString("id");
                count(decoder(kind), row.getString("text"), originals.get(id.substring(id.indexOf(':') + 1)));
            }
        }
        assertThat(share(kind)).isGreaterThan(least);
    }

    private static UnaryOperator<String> decoder(String kind) {
        return switch (kind) {
            case "telex" -> Keyboard.TELEX::decode;
            case "vni" -> Keyboard.VNI::decode;
            case "viqr" -> Keyboard.VIQR::decode;
            case "tcvn3" -> LegacyEncoding.TCVN3::decode;
            case "vniwin" -> LegacyEncoding.VNI_WINDOWS::decode;
            default -> LegacyEncoding.MOJIBAKE::decode;
        };
    }

    private void count(UnaryOperator<String> decoder, String given, String meant) {
        String decoded = decoder.apply(given);
        all++;
        if (!alike(decoded).equals(alike(meant))) {
            misses.add(differences(alike(meant), alike(decoded)));
        }
    }

    private double share(String what) {
        double share = 1 - (double) misses.size() / all;
        System.out.printf(Locale.ROOT, "%s: %d, %.2f %%%n", what, all, 100 * share);
        misses.stream().limit(SHOWN).forEach(System.out::println);
        return share;
    }

    private static String differences(String meant, String decoded) {
        String[] these = meant.split("\\s+");
        String[] those = decoded.split("\\s+");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(these.length, those.length); i++) {
            out.append(these[i].equals(those[i]) ? "" : "  " + these[i] + " | " + those[i] + ";");
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Case and the place of the tone within its word aside. */
    private static String alike(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (char c : apart.toCharArray()) {
            boolean tone = Tone.ofMark(c) != null;
            boolean ends = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
            (tone ? tones : out).append(ends ? tones.toString() : "").append(c);
            tones.setLength(ends ? 0 : tones.length());
        }
        return out.append(tones).toString();
    }

    private static List<String> lines(String set, String file) throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("toasoan.data"), set, file));
    }

    private static JsonObject row(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
