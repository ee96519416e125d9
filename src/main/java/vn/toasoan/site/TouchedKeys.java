package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.articles.Placements;
import vn.toasoan.platform.Change;

/** Says which keys a change of the log touches. */
@ApplicationScoped
class TouchedKeys {
    @Inject
    Placements placements;

    Touched of(List<Change> changes) {
        Set<String> gone = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        Set<Long> moved = new LinkedHashSet<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case "article.withdrawn" -> {
                    gone.add(SurrogateKey.article(change.articleId()));
                    moved.add(change.articleId());
                }
                case "article.published", "manuscript.moved" -> moved.add(change.articleId());
                // Whether an article takes comments is said with its text, and holds at once.
                case "comment.posted", "comment.removed", "manuscript.saved" ->
                    changed.add(SurrogateKey.comments(change.articleId()));
                case "section.changed" -> changed.add(SurrogateKey.SECTIONS);
                // Its subject is the key itself.
                case "reads.changed" -> changed.add(change.subject());
                case "breaking.ended" -> changed.add(SurrogateKey.BREAKING);
                case "weather.changed" -> changed.add(SurrogateKey.WEATHER);
                default -> {}
            }
        }
        if (!moved.isEmpty()) {
            moved.forEach(id -> changed.add(SurrogateKey.article(id)));
            changed.addAll(SurrogateKey.of(placements.of(moved)));
        }
        return new Touched(gone, changed);
    }
}
