package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.toasoan.articles.Restorer;
import vn.toasoan.vietnamese.Restored;

/** Suggests the diacritics that a refused text lacks. */
@ApplicationScoped
class MissingMarks {
    /** Below it a short text is as often wrong as right: of such words the figures have seven in ten right. */
    private static final double SURE_ENOUGH = 0.8;

    private static final Set<String> LACKING = Set.of("no-diacritics", "partly-without-diacritics");

    @Inject
    Restorer restorer;

    /** The verdict with a suggestion, where one can be made that would go in. */
    Verdict suggested(Verdict verdict, Wording wording) {
        if (!LACKING.contains(verdict.code())) {
            return verdict;
        }
        Restored restored = restorer.restore(wording.text());
        boolean goesIn = restored.confidence() >= SURE_ENOUGH
                && Language.judge(restored.text()).accepted();
        return goesIn ? verdict.suggesting(Optional.of(restored.text())) : verdict;
    }
}
