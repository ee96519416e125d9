package vn.toasoan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.toasoan.articles.Manuscript;

/**
 * A field that two people left differently.
 *
 * @param field its name in the form
 */
public record Difference(String field, String mine, String theirs) {
    /** The fields in the form's order; empty when both say the same. */
    static List<Difference> between(Manuscript mine, Manuscript theirs) {
        List<Difference> all = new ArrayList<>();
        all.add(new Difference("headline", mine.headline(), theirs.headline()));
        all.add(new Difference("sapo", mine.sapo(), theirs.sapo()));
        all.add(new Difference("body", mine.body(), theirs.body()));
        all.add(new Difference("section", mine.section(), theirs.section()));
        all.add(new Difference("genre", mine.genre().title(), theirs.genre().title()));
        all.add(new Difference("locality", mine.locality(), theirs.locality()));
        all.add(new Difference("source", mine.source(), theirs.source()));
        all.add(new Difference("tags", String.join(", ", mine.tags()), String.join(", ", theirs.tags())));
        all.add(new Difference("bylines", bylines(mine), bylines(theirs)));
        all.add(new Difference("related", related(mine), related(theirs)));
        return all.stream()
                .filter(difference -> !difference.mine().equals(difference.theirs()))
                .toList();
    }

    private static String bylines(Manuscript manuscript) {
        return manuscript.bylines().stream()
                .map(byline -> byline.name() + " (" + byline.role().title() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String related(Manuscript manuscript) {
        return manuscript.related().stream()
                .map(link -> link.headline().isEmpty() ? "#" + link.id() : link.headline())
                .collect(Collectors.joining("\n"));
    }
}
