package vn.toasoan.exchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/** The front matter of an article's file: YAML 1.2, of which only texts, lists, mappings and true/false are made. */
final class FrontMatter {
    private static final int MAX_LENGTH = 200_000;
    private static final Pattern QUOTED = Pattern.compile("[\"\\\\]");

    private FrontMatter() {}

    /** @throws Problem {@code invalid} when it is no YAML, or no mapping */
    static Map<?, ?> read(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MAX_LENGTH)
                .build();
        try {
            Object value = new Load(settings).loadFromString(yaml);
            return value instanceof Map<?, ?> map ? map : refuse();
        } catch (YamlEngineException e) {
            return refuse();
        }
    }

    private static Map<?, ?> refuse() {
        throw Problem.invalid(Mistake.of("", "front-matter"));
    }

    /** Always the same keys in the same order and quoting; what is empty is left out. */
    static String write(ArticleFile file) {
        Manuscript manuscript = file.manuscript();
        StringBuilder out = new StringBuilder();
        entry(out, "headline", quoted(manuscript.headline()));
        entry(out, "sapo", quotedOrNone(manuscript.sapo()));
        entry(out, "section", manuscript.section());
        entry(out, "tags", list(manuscript.tags()));
        manuscript.bylines().stream().limit(1).forEach(first -> out.append("bylines:\n"));
        manuscript.bylines().forEach(byline -> out.append(byline(byline)));
        entry(out, "locality", quotedOrNone(manuscript.locality()));
        entry(out, "genre", manuscript.genre().code());
        entry(out, "source", quotedOrNone(manuscript.source()));
        entry(out, "related", related(file.related()));
        entry(out, "published", file.published() == null ? "" : time(file.published()));
        entry(out, "commentsOpen", manuscript.commentsOpen() ? "" : "false");
        return out.toString();
    }

    private static void entry(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(": ").append(value).append('\n');
        }
    }

    private static String byline(Byline byline) {
        return "  - name: " + quoted(byline.name()) + "\n    role: "
                + byline.role().code() + "\n";
    }

    private static String related(List<ArticleFile.RelatedEntry> entries) {
        return flow(entries.stream()
                .map(entry -> entry.elsewhere() == null ? quoted(entry.folder()) : elsewhere(entry.elsewhere()))
                .toList());
    }

    private static String elsewhere(Related related) {
        return "{headline: " + quoted(related.headline())
                + (related.sapo().isEmpty() ? "" : ", sapo: " + quoted(related.sapo()))
                + (related.url().isEmpty() ? "" : ", url: " + quoted(related.url())) + "}";
    }

    private static String list(List<String> texts) {
        return flow(texts.stream().map(FrontMatter::quoted).toList());
    }

    private static String flow(List<String> items) {
        return items.isEmpty() ? "" : items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quotedOrNone(String text) {
        return text.isEmpty() ? "" : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + QUOTED.matcher(text).replaceAll("\\\\$0") + '"';
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZone(NewsDates.ZONE).toOffsetDateTime());
    }
}
