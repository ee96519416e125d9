package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.toasoan.articles.Restorer;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.vietnamese.Restored;

/** Says beforehand what the gate would say about a text's language; nothing is kept. */
@ApplicationScoped
public class CommentChecks {
    private static final int MAX_TEXTS = 1_000;

    /** Of a text to restore: a paragraph of an article fits in. */
    private static final int MAX_CHARS = 10_000;

    @Inject
    CommentRate rate;

    @Inject
    MissingMarks marks;

    @Inject
    Restorer restorer;

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
        bounded(texts);
        rate.takeCheck(actor);
        return texts.stream().map(text -> judge(text == null ? "" : text)).toList();
    }

    private Verdict judge(String text) {
        Wording wording = Wording.of(text);
        return marks.suggested(Language.judge(wording), wording);
    }

    /**
     * The texts with their diacritics put back, in their order; unchanged with confidence 0 while the archive is too small.
     *
     * @param texts one from anyone, up to 1,000 from signed-in people, each of up to 10,000 characters
     * @throws Problem {@code unauthorized}, {@code too-many-checks} (429); {@code invalid} for none, too many or too long
     */
    public List<Restored> restore(Actor actor, List<String> texts) {
        if (texts.size() > 1) {
            actor.mustBeSignedIn();
        }
        bounded(texts);
        rate.takeCheck(actor);
        return texts.stream().map(text -> restored(text == null ? "" : text)).toList();
    }

    private Restored restored(String text) {
        if (text.length() > MAX_CHARS) {
            throw Problem.invalid(Mistake.of("texts", "too-long", MAX_CHARS));
        }
        return restorer.restore(text);
    }

    private static void bounded(List<String> texts) {
        if (texts.isEmpty()) {
            throw Problem.invalid(Mistake.of("texts", "required"));
        }
        if (texts.size() > MAX_TEXTS) {
            throw Problem.invalid(Mistake.of("texts", "list-long", MAX_TEXTS));
        }
    }
}
