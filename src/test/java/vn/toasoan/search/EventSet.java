package vn.toasoan.search;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toasoan.vietnamese.NormalForm;

/** News of which it is known what tells of the same event. An article may be of two. */
final class EventSet {
    private final Map<String, IndexedArticle> byLink = new LinkedHashMap<>();
    private final Map<String, Set<Long>> events = new HashMap<>();
    private final Shelf shelf = new Shelf();

    static EventSet read(Path folder) throws IOException {
        EventSet set = new EventSet();
        for (String line : Files.readAllLines(folder.resolve("articles.dev.jsonl"))) {
            set.add(SearchSet.row(line));
        }
        set.shelf.put(set.byLink.values().toArray(IndexedArticle[]::new));
        return set;
    }

    private void add(JsonObject row) {
        IndexedArticle article = byLink.computeIfAbsent(
                row.getString("link"),
                link -> Shelf.article(
                        byLink.size(), text(row, "title"), text(row, "lead"), text(row, "body"), List.of()));
        events.computeIfAbsent(row.getString("cluster"), any -> new HashSet<>()).add(article.id());
    }

    private static String text(JsonObject row, String field) {
        return NormalForm.of(row.getString(field, ""));
    }

    /** Of the articles of the same event, as many as can be among so many, how many are suggested; the average over all. */
    double shareOfEvent(int suggested) {
        List<Double> shares = new ArrayList<>();
        for (IndexedArticle article : byLink.values()) {
            Set<Long> same = new HashSet<>();
            events.values().stream()
                    .filter(event -> event.contains(article.id()))
                    .forEach(same::addAll);
            same.remove(article.id());
            if (!same.isEmpty()) {
                long found =
                        akin(article, suggested).stream().filter(same::contains).count();
                shares.add((double) found / Math.min(suggested, same.size()));
            }
        }
        return shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private List<Long> akin(IndexedArticle article, int size) {
        return shelf
                .index
                .ask(searcher -> new Kinship(searcher)
                        .related(article.headline(), article.sapo(), article.body(), article.id(), size))
                .stream()
                .map(Related::id)
                .toList();
    }
}
