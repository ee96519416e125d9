package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.toasoan.comments.LabelledComments.Row;
import vn.toasoan.vietnamese.Folding;

/**
 * How often the gate is right about real texts: {@code mvn -q test -Dtest=GateFiguresTest -Dtoasoan.data=FOLDER}, where those
 * are. Prints a table of every set, and keeps it with the worst misses of each in {@code target/gate-figures.txt}.
 */
@EnabledIfSystemProperty(named = "toasoan.data", matches = ".+")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class GateFiguresTest {
    private static final Map<String, String> CODES = Map.of(
            "stripped", "no-diacritics",
            "telex", "undecoded-keystrokes",
            "vni", "undecoded-keystrokes",
            "viqr", "undecoded-keystrokes",
            "tcvn3", "legacy-encoding",
            "vniwin", "legacy-encoding",
            "mojibake", "legacy-encoding",
            "stripped_plus_one", "partly-without-diacritics");

    private final GateReport report = new GateReport();

    @Test
    void the_gate_reaches_its_goals_on_real_texts() throws IOException {
        accepted("comments_tuoitre", 99.6);
        accepted("comments_victsd", 99.6);
        accepted("comments_vnexpress", 99.6);
        accepted("comments_vsfc", 99.5);
        Map<String, List<Row>> derived = LabelledComments.read("gate_derived").stream()
                .collect(Collectors.groupingBy(row -> row.text("kind"), TreeMap::new, Collectors.toList()));
        refused("stripped", derived, 99.9);
        refused("telex", derived, 99.9);
        refused("vni", derived, 99.9);
        refused("viqr", derived, 99.9);
        refused("tcvn3", derived, 99.5);
        refused("vniwin", derived, 99.5);
        refused("mojibake", derived, 99.5);
        refused("stripped_plus_one", derived, 99);
        LabelledComments.read("other_langs_ud").stream()
                .collect(Collectors.groupingBy(row -> row.text("lang"), TreeMap::new, Collectors.toList()))
                .forEach((language, rows) ->
                        report.share("refuse other_langs_ud " + language, 99.5, rows, row -> !verdict(row)
                                .accepted()));
        report.share(
                "refuse gate_unaccented_natural", 99, LabelledComments.read("gate_unaccented_natural"), row -> !verdict(
                                row)
                        .accepted());
        report.share("same verdict nfd and nfc", 100, derived.get("nfd"), row -> verdict(row)
                .equals(Language.judge(Normalizer.normalize(row.text(), Normalizer.Form.NFC))));
        codes(derived);
        suggestions(derived);
        fewMarks();
        report.publish(Path.of("target", "gate-figures.txt"));
        assertThat(report.missedGoals()).isEmpty();
    }

    private void accepted(String set, double goal) throws IOException {
        List<Row> marked = LabelledComments.read(set).stream()
                .filter(row -> Folding.hasDiacritics(row.text()))
                .toList();
        report.share("accept " + set, goal, marked, row -> verdict(row).accepted());
    }

    private void refused(String kind, Map<String, List<Row>> derived, double goal) {
        report.share(
                "refuse " + kind, goal, derived.get(kind), row -> !verdict(row).accepted());
    }

    private void codes(Map<String, List<Row>> derived) {
        List<Row> rows = CODES.keySet().stream()
                .sorted()
                .flatMap(kind -> derived.get(kind).stream())
                .toList();
        report.share("right code on gate_derived", 98, rows, row -> verdict(row)
                .code()
                .equals(CODES.get(row.text("kind"))));
    }

    private void suggestions(Map<String, List<Row>> derived) throws IOException {
        Map<String, String> originals = LabelledComments.originals();
        for (String kind : List.of("telex", "vni", "viqr", "tcvn3", "vniwin", "mojibake")) {
            report.share("suggestion is the original: " + kind, 97, derived.get(kind), row -> verdict(row)
                    .suggestion()
                    .filter(said -> Sameness.same(said, originals.get(row.original())))
                    .isPresent());
        }
    }

    /** Rows read one by one; those where readers would differ are left out. */
    private void fewMarks() throws IOException {
        Map<String, String> labels = new TreeMap<>();
        for (String line : Files.readAllLines(
                Path.of("src/test/resources/vn/toasoan/comments/few-marks.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                labels.put(line.split("\t")[0], line.split("\t")[1]);
            }
        }
        List<Row> rows = LabelledComments.read("comments_vihsd");
        for (String label : List.of("accept", "refuse")) {
            report.share(
                    label + " few marks, read by hand (comments_vihsd)",
                    0,
                    rows.stream()
                            .filter(row -> label.equals(labels.get(row.id())))
                            .toList(),
                    row -> verdict(row).accepted() == label.equals("accept"));
        }
    }

    private static Verdict verdict(Row row) {
        return Language.judge(row.text());
    }
}
