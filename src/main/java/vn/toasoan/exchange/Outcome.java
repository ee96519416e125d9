package vn.toasoan.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.toasoan.exchange.ImportResult.Failed;
import vn.toasoan.exchange.ImportResult.Imported;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;

/** Gathers what becomes of the rows of an import. */
final class Outcome {
    private final List<Imported> items = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    void taken(List<Imported> batch) {
        items.addAll(batch);
    }

    /** A refusal is told by its first mistake's code and all mistakes' messages. */
    void refused(int row, Problem problem) {
        List<Mistake> mistakes = problem.mistakes();
        String code = mistakes.isEmpty() ? problem.code() : mistakes.get(0).code();
        String message = mistakes.isEmpty()
                ? problem.getMessage()
                : mistakes.stream().map(Outcome::sentence).collect(Collectors.joining(" "));
        failed.add(new Failed(row, code, message));
    }

    /** A fault of ours: the person learns that the row isn't in, the log learns why. */
    void fault(int row) {
        failed.add(new Failed(row, "fault", Messages.text("problem.fault")));
    }

    ImportResult result() {
        failed.sort(Comparator.comparingInt(Failed::row));
        return new ImportResult(items, failed);
    }

    private static String sentence(Mistake mistake) {
        return mistake.field().isEmpty() ? mistake.message() : mistake.field() + ": " + mistake.message();
    }
}
