package vn.toasoan.desk;

import java.util.Arrays;
import java.util.Optional;
import vn.toasoan.articles.Workflow;

/** The steps of an article as the newsroom's addresses call them. */
enum Step {
    SUBMISSION("nop", Workflow.SUBMISSION),
    EDITING("nhan", Workflow.EDITING),
    RETURN("tra-lai", Workflow.RETURN),
    REVIEW("chuyen-duyet", Workflow.REVIEW),
    APPROVAL("duyet", Workflow.APPROVAL),
    PUBLICATION("xuat-ban", Workflow.PUBLICATION),
    SCHEDULE("hen-gio", Workflow.SCHEDULE),
    BREAKING("tin-nong", Workflow.BREAKING),
    WITHDRAWAL("go", Workflow.WITHDRAWAL);

    final String segment;
    final String action;

    Step(String segment, String action) {
        this.segment = segment;
        this.action = action;
    }

    static Optional<Step> of(String segment) {
        return Arrays.stream(values())
                .filter(step -> step.segment.equals(segment))
                .findFirst();
    }
}
