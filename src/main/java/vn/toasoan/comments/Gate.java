package vn.toasoan.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The policy a comment meets on its way in: phases in this order, the first that has something to say decides. */
@ApplicationScoped
class Gate {
    @Inject
    CommentRate rate;

    @Inject
    Surroundings surroundings;

    @Inject
    MissingMarks marks;

    Verdict judge(Submission submission) {
        return first(policy(), submission);
    }

    private List<Phase<Submission>> policy() {
        return List.of(
                rate::underRate,
                surroundings::publishedArticle,
                surroundings::openForComments,
                surroundings::answersPostedComment,
                this::refusedLanguage,
                surroundings::nearDuplicate);
    }

    private Optional<Verdict> refusedLanguage(Submission submission) {
        Verdict verdict = marks.suggested(Language.judge(submission.wording()), submission.wording());
        return Optional.of(verdict).filter(said -> !said.accepted());
    }

    /** @return {@link Verdict#ACCEPTED} where no phase objects */
    static <T> Verdict first(List<Phase<T>> phases, T subject) {
        return phases.stream()
                .map(phase -> phase.judge(subject))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Verdict.ACCEPTED);
    }
}
