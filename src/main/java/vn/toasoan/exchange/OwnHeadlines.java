package vn.toasoan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.vietnamese.NormalForm;

/** Finds our own articles by what others call them. Where several fit, a published one, and of those the first. */
@ApplicationScoped
class OwnHeadlines {
    private static final String SELECT = "select a.id from Article a where a.head.";
    private static final String ORDER = " order by case when a.publishedAt is null then 1 else 0 end, a.id";
    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    @PersistenceContext
    EntityManager entities;

    /** Each that we have becomes a link to ours; the others stay as they are, known by their headline. */
    List<Related> link(List<Related> related) {
        return related.stream()
                .map(link -> id(link.headline()).map(Related::article).orElse(link))
                .toList();
    }

    /** @param headline whole, or cut and ended by {@code …} */
    Optional<Long> id(String headline) {
        String line = NormalForm.line(headline);
        return first("headline = :value", line)
                .or(() -> CutText.isLongCut(line) ? first("headline like :value", like(line)) : Optional.empty());
    }

    /** By the slug of its headline. */
    Optional<Long> idBySlug(String slug) {
        return first("slug = :value", slug);
    }

    private Optional<Long> first(String condition, String value) {
        return entities.createQuery(SELECT + condition + ORDER, Long.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String like(String cut) {
        return WILDCARD.matcher(CutText.stem(cut)).replaceAll("\\\\$0") + "%";
    }
}
