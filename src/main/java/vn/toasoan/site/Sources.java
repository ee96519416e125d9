package vn.toasoan.site;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.toasoan.articles.Teaser;

/**
 * Collects what a page is made from, while it is made. A page is made anew at once when one of its sources changes; what merely
 * stands beside its subject (the newest headlines beside an article) may be a minute old.
 */
final class Sources {
    private final Set<String> atOnce = new LinkedHashSet<>();
    private final Set<String> soon = new LinkedHashSet<>();
    private BooleanSupplier good = () -> true;

    /** @param keys of {@link SurrogateKey} */
    Sources on(String... keys) {
        atOnce.addAll(List.of(keys));
        return this;
    }

    Sources beside(String... keys) {
        soon.addAll(List.of(keys));
        return this;
    }

    /** Stories that the page shows: it follows what they say, and a little later how many comments they have. */
    <C extends Collection<Teaser>> C showing(C stories) {
        for (Teaser story : stories) {
            atOnce.add(SurrogateKey.article(story.id()));
            soon.add(SurrogateKey.comments(story.id()));
        }
        return stories;
    }

    /** The page is good as long as this stays what it is now. */
    Sources whileSame(Supplier<?> state) {
        Object now = state.get();
        good = () -> state.get().equals(now);
        return this;
    }

    BooleanSupplier good() {
        return good;
    }

    Set<String> atOnce() {
        return Set.copyOf(atOnce);
    }

    Set<String> soon() {
        return soon.stream().filter(key -> !atOnce.contains(key)).collect(Collectors.toUnmodifiableSet());
    }
}
