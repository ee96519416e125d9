package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** Says beforehand what the gate would say about a text's language; nothing is kept. */
@ApplicationScoped
public class CommentChecks {
    private static final int MAX_TEXTS = 1_000;

    @Inject
    CommentRate rate;

    /**
     * @param texts one from anyone, up to 1,000 from a comment editor
     * @return the verdicts in the texts' order
     * @throws Problem {@code unauthorized} or {@code forbidden} for more than one text by others; {@code invalid} for none
     *     or too many; {@code too-many-checks} (429)
     */
    public List<Verdict> check(Actor actor, List<String> texts) {
        if (texts.size() > 1) {
            actor.must(Right.MODERATE);
        }
        if (texts.isEmpty()) {
            throw Problem.invalid(Mistake.of("texts", "required"));
        }
        if (texts.size() > MAX_TEXTS) {
            throw Problem.invalid(Mistake.of("texts", "list-long", MAX_TEXTS));
        }
        rate.takeCheck(actor);
        return texts.stream()
                .map(text -> Language.judge(text == null ? "" : text))
                .toList();
    }
}
