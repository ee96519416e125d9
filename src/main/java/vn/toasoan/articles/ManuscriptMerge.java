package vn.toasoan.articles;

import java.util.Optional;
import java.util.function.Function;
import vn.toasoan.markup.Merge;
import vn.toasoan.markup.Merged;

/** Merges two people's changes of one manuscript: field by field, the body paragraph by paragraph. */
final class ManuscriptMerge {
    private final Manuscript base;
    private final Manuscript mine;
    private final Manuscript theirs;
    private boolean conflict;

    private ManuscriptMerge(Manuscript base, Manuscript mine, Manuscript theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Empty when both changed the same thing differently. */
    static Optional<Manuscript> of(Manuscript base, Manuscript mine, Manuscript theirs) {
        ManuscriptMerge merge = new ManuscriptMerge(base, mine, theirs);
        Manuscript merged = merge.merged();
        return merge.conflict ? Optional.empty() : Optional.of(merged);
    }

    private Manuscript merged() {
        return new Manuscript(
                field(Manuscript::headline),
                field(Manuscript::sapo),
                body(),
                field(Manuscript::section),
                field(Manuscript::tags),
                field(Manuscript::bylines),
                field(Manuscript::locality),
                field(Manuscript::genre),
                field(Manuscript::source),
                field(Manuscript::related),
                field(Manuscript::commentsOpen));
    }

    private <T> T field(Function<Manuscript, T> get) {
        T before = get.apply(base);
        T here = get.apply(mine);
        T there = get.apply(theirs);
        if (here.equals(there) || there.equals(before)) {
            return here;
        }
        conflict |= !here.equals(before);
        return there;
    }

    private String body() {
        Merged merged = Merge.of(base.body(), mine.body(), theirs.body());
        conflict |= merged.conflict();
        return merged.text();
    }
}
