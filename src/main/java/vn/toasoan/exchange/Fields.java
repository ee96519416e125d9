package vn.toasoan.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript.Byline;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.platform.Mistake;

/** An article's fields as keys and values (of YAML or JSON). Each mistake is noted under its key; what is absent is empty. */
final class Fields {
    private static final String WRONG_TYPE = "wrong-type";

    private final Map<?, ?> values;
    private final String prefix;
    private final List<Mistake> mistakes;
    private final Set<String> read = new HashSet<>();

    Fields(Map<?, ?> values) {
        this(values, "", new ArrayList<>());
    }

    private Fields(Map<?, ?> values, String prefix, List<Mistake> mistakes) {
        this.values = values;
        this.prefix = prefix;
        this.mistakes = mistakes;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** Keys that nobody asked for. */
    List<String> unread() {
        return values.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !read.contains(key))
                .map(key -> prefix + key)
                .toList();
    }

    Object value(String key) {
        read.add(key);
        return values.get(key);
    }

    String text(String key) {
        Object value = value(key);
        if (value == null || value instanceof String) {
            return Objects.requireNonNullElse((String) value, "");
        }
        return mistake(key, WRONG_TYPE, "");
    }

    String required(String key) {
        Object value = value(key);
        boolean missing = value == null || value instanceof String text && text.isBlank();
        return missing ? mistake(key, "required", "") : text(key);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            texts.add(item instanceof String text ? text : mistake(key, WRONG_TYPE, ""));
        }
        return texts;
    }

    List<?> list(String key) {
        Object value = value(key);
        if (value == null || value instanceof List) {
            return value == null ? List.of() : (List<?>) value;
        }
        return mistake(key, WRONG_TYPE, List.of());
    }

    boolean flag(String key, boolean otherwise) {
        Object value = value(key);
        return value instanceof Boolean flag ? flag : value == null ? otherwise : mistake(key, WRONG_TYPE, otherwise);
    }

    /** Null where there is none. */
    Instant time(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return mistake(key, "time", null);
        }
    }

    Genre genre(String key) {
        String code = text(key);
        return code.isEmpty()
                ? Genre.NEWS
                : Genre.of(code).orElseGet(() -> mistake(key, "genre-unknown", Genre.NEWS, code));
    }

    /** Each a name, or {@code {name, role}}. */
    List<Byline> bylines(String key) {
        List<Byline> bylines = new ArrayList<>();
        for (Object item : list(key)) {
            if (item instanceof String name) {
                bylines.add(new Byline(name, BylineRole.TEXT));
            } else {
                within(key, item).ifPresent(fields -> bylines.add(fields.byline()));
            }
        }
        return bylines;
    }

    private Byline byline() {
        String name = required("name");
        String role = text("role");
        refuseUnread();
        return new Byline(
                name,
                role.isEmpty()
                        ? BylineRole.TEXT
                        : BylineRole.of(role).orElseGet(() -> mistake("role", "byline-role", BylineRole.TEXT, role)));
    }

    /** A related article that isn't ours: {@code {headline, sapo?, url?}}. */
    Optional<Related> related(String key, Object item) {
        return within(key, item).map(fields -> {
            Related related = new Related(null, fields.required("headline"), fields.text("sapo"), fields.text("url"));
            fields.refuseUnread();
            return related;
        });
    }

    /** For a form of ours: a key we don't know is a slip of the pen. */
    void refuseUnread() {
        unread().forEach(key -> mistakes.add(Mistake.of(key, "key-unknown", key)));
    }

    void add(String key, String code, Object... arguments) {
        mistakes.add(Mistake.of(prefix + key, code, arguments));
    }

    private Optional<Fields> within(String key, Object item) {
        return item instanceof Map<?, ?> map
                ? Optional.of(new Fields(map, prefix + key + ".", mistakes))
                : mistake(key, WRONG_TYPE, Optional.empty());
    }

    private <T> T mistake(String key, String code, T instead, Object... arguments) {
        add(key, code, arguments);
        return instead;
    }
}
