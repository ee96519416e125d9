package vn.toasoan.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.Cursor;

/** What of the change log gave readers another article, or took one away. */
final class ReadersChanges {
    private static final Set<String> KINDS = Set.of("article.published", "article.withdrawn");

    private ReadersChanges() {}

    /** The articles, each once. */
    static Collection<Long> articles(List<Change> changes) {
        return last(changes).keySet();
    }

    /** Each article with the position of its last change. */
    static Map<Long, Cursor> last(List<Change> changes) {
        Map<Long, Cursor> last = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> KINDS.contains(change.kind()) && Objects.nonNull(change.articleId()))
                .forEach(change -> last.put(change.articleId(), change.cursor()));
        return last;
    }
}
