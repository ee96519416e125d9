package vn.toasoan.web;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be told of a theme without showing a page. */
final class ThemeCheck {
    /** What the application renders: every theme has these, its own or those of the theme it extends. */
    static final List<String> RENDERED = List.of(
            "archive.ftlh",
            "article.ftlh",
            "corrections.ftlh",
            "discussion.ftlh",
            "figure.ftlh",
            "film.ftlh",
            "home.ftlh",
            "live-part.ftlh",
            "localities.ftlh",
            "locality.ftlh",
            "manifest.ftl",
            "pen-name.ftlh",
            "problem.ftlh",
            "saved.ftlh",
            "search-part.ftlh",
            "search.ftlh",
            "section.ftlh",
            "tag.ftlh",
            "weather-part.ftlh");

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\\btext\\(\\s*[\"']([^\"'$]+)[\"'](?!\\s*\\+)");
    private static final Pattern ASSET = Pattern.compile("\\basset\\(\\s*[\"']([^\"'$]+)[\"'](?!\\s*\\+)");
    private static final Pattern OTHER = Pattern.compile("<#(?:import|include)\\s+[\"']([^\"'$]+)[\"']");

    /** What the Content-Security-Policy keeps browsers from heeding. */
    private static final Pattern INLINE = Pattern.compile("\\s((?:style|on[a-z]+)=[\"'])|(<style\\b)|(javascript:)"
            + "|(<script(?![^>]*\\bsrc=)(?![^>]*application/ld\\+json)[^>]*>)");

    private final Theme theme;
    private final Findings findings;

    ThemeCheck(Theme theme, Findings findings) {
        this.theme = theme;
        this.findings = findings;
    }

    void run() {
        Path folder = theme.chain().folders().getFirst().path().resolve("templates");
        for (String name : RENDERED) {
            if (theme.templates().file(name) == null) {
                findings.grave(folder.resolve(name), 0, 0, "template.missing");
            }
        }
        theme.templates().sources().forEach(this::check);
    }

    private void check(String name, String source) {
        Path file = theme.templates().file(name);
        String code =
                COMMENT.matcher(source).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        each(TEXT, code, (place, key) -> {
            if (!theme.texts().has(key)) {
                findings.minor(file, place.line(), place.column(), "message.missing", key);
            }
        });
        each(ASSET, code, (place, asset) -> {
            if (theme.asset(asset).isEmpty()) {
                findings.minor(file, place.line(), place.column(), "asset.missing", asset);
            }
        });
        each(OTHER, code, (place, other) -> {
            if (theme.templates().file(beside(name, other)) == null) {
                findings.grave(file, place.line(), place.column(), "template.other", other);
            }
        });
        each(INLINE, code, (place, inline) -> findings.minor(file, place.line(), place.column(), "inline", inline));
    }

    /** The name of a template that is named in another. */
    private static String beside(String name, String other) {
        Path folder = Path.of("/").resolve(name).getParent();
        return folder.resolve(other).normalize().toString().replace('\\', '/').substring(1);
    }

    private static void each(Pattern pattern, String code, BiConsumer<Place, String> found) {
        pattern.matcher(code).results().forEach(match -> {
            int group = firstGroup(match);
            found.accept(Place.in(code, match.start(group)), match.group(group));
        });
    }

    private static int firstGroup(MatchResult match) {
        int group = 1;
        while (match.group(group) == null) {
            group++;
        }
        return group;
    }

    /** Where something stands in a file, from 1. */
    private record Place(int line, int column) {
        static Place in(String text, int offset) {
            String before = text.substring(0, offset);
            int lines = (int) before.chars().filter(c -> c == '\n').count();
            return new Place(lines + 1, offset - before.lastIndexOf('\n'));
        }
    }
}
