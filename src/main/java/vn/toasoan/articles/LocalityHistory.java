package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import vn.toasoan.vietnamese.Collation;

/** Which localities of today followed which of old. */
@ApplicationScoped
public class LocalityHistory {
    private static final String ALL =
            "select new vn.toasoan.articles.LocalityHistory.Step(b, a) from Locality b join b.successors a";

    /** One of those that followed, or the only one. */
    public record Step(Locality before, Locality after) {}

    @PersistenceContext
    EntityManager entities;

    /** All steps, old names in the order of a Vietnamese dictionary. */
    public List<Step> steps() {
        return sorted(entities.createQuery(ALL, Step.class).getResultList());
    }

    /** Those that led to this locality. */
    public List<Locality> before(Locality locality) {
        return sorted(entities.createQuery(ALL + " where a = :locality", Step.class)
                        .setParameter("locality", locality)
                        .getResultList())
                .stream()
                .map(Step::before)
                .toList();
    }

    private static List<Step> sorted(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> step.before().name(), Collation.comparator()))
                .toList();
    }
}
