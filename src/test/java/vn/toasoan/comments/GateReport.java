package vn.toasoan.comments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.toasoan.comments.LabelledComments.Row;

/** Shares, whether they reach their goals, and the worst misses behind them. */
final class GateReport {
    private static final int WORST = 30;
    private static final int SHOWN = 300;

    private final StringBuilder table = new StringBuilder();
    private final StringBuilder misses = new StringBuilder();
    private final List<String> missedGoals = new ArrayList<>();
    private final Map<String, String> wrongLabels;

    GateReport() {
        wrongLabels = WrongLabels.read();
    }

    /** @param goal in percent; 0 for none */
    void share(String name, double goal, List<Row> rows, Predicate<Row> right) {
        List<Row> missed = rows.stream().filter(right.negate()).toList();
        double share = 100.0 * (rows.size() - missed.size()) / rows.size();
        String line = String.format(
                Locale.ROOT,
                "%-55s %6d rows  %7.3f %%  goal %5.1f  missed %d",
                name,
                rows.size(),
                share,
                goal,
                missed.size());
        table.append(line).append(share < goal ? "  BELOW" : "").append('\n');
        if (share < goal) {
            missedGoals.add(line);
        }
        show(name, missed);
    }

    /** The longest first: the more there is to read, the less excuse. */
    private void show(String name, List<Row> missed) {
        if (missed.isEmpty()) {
            return;
        }
        misses.append("\n== ").append(name).append('\n');
        missed.stream()
                .sorted(Comparator.comparingInt((Row row) -> row.text().length())
                        .reversed())
                .limit(WORST)
                .forEach(row -> misses.append(line(row)));
    }

    private String line(Row row) {
        Verdict verdict = Language.judge(row.text());
        String text = row.text().replace('\n', ' ');
        return String.format(
                "%s [%s]%s %s%s%n",
                row.id(),
                verdict.accepted() ? "accepted" : verdict.code(),
                wrongLabels.containsKey(row.id()) ? " (label wrong: " + wrongLabels.get(row.id()) + ")" : "",
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                verdict.suggestion().map(said -> "\n        suggested: " + said).orElse(""));
    }

    List<String> missedGoals() {
        return missedGoals;
    }

    void publish(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, table.toString() + misses, StandardCharsets.UTF_8);
        System.out.print(table);
        System.out.println("The worst misses of each: " + file);
    }
}
