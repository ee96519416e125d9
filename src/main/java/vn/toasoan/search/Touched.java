package vn.toasoan.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.platform.Change;

/**
 * What some changes are about.
 *
 * @param articles their ids
 * @param sections slugs of those whose own name or place changed, and with them what is shown of their articles
 */
record Touched(Set<Long> articles, Set<String> sections) {
    private static final String SECTION = "section/";

    /** @param kinds how the kinds of changes begin that are about an article */
    static Touched by(List<Change> news, String... kinds) {
        Touched touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Change change : news) {
            if (change.kind().equals("section.changed")) {
                touched.sections.add(change.subject().substring(SECTION.length()));
            } else if (change.articleId() != null && Arrays.stream(kinds).anyMatch(change.kind()::startsWith)) {
                touched.articles.add(change.articleId());
            }
        }
        return touched;
    }
}
