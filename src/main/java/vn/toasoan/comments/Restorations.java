package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.Restorer;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.Restored;

/** Puts the diacritics back for who writes without them; nothing is kept. */
@ApplicationScoped
public class Restorations {
    private static final int MAX_TEXTS = 1_000;

    @Inject
    CommentRate rate;

    @Inject
    Restorer restorer;

    /**
     * @param texts one from anyone, up to 1,000 from people of the newsroom; each of at most 3,000 code points
     * @return in the texts' order
     * @throws Problem {@code unauthorized} for more than one text by a stranger; {@code invalid} for none, too many or one
     *     that is too long; {@code too-many-checks} (429), for strangers' restorations count as language checks
     */
    public List<Restored> restore(Actor actor, List<String> texts) {
        if (texts.size() > 1) {
            actor.mustBeSignedIn();
        }
        mistake(texts).ifPresent(mistake -> {
            throw Problem.invalid(mistake);
        });
        rate.takeCheck(actor);
        return texts.stream().map(restorer::restore).toList();
    }

    private static Optional<Mistake> mistake(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.of(Mistake.of("texts", "required"));
        }
        if (texts.size() > MAX_TEXTS) {
            return Optional.of(Mistake.of("texts", "list-long", MAX_TEXTS));
        }
        boolean fits = texts.stream().allMatch(text -> text.codePointCount(0, text.length()) <= Wording.MAX_LENGTH);
        return fits ? Optional.empty() : Optional.of(Mistake.of("texts", "too-long", Wording.MAX_LENGTH));
    }
}
