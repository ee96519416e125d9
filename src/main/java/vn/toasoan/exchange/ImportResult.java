package vn.toasoan.exchange;

import java.util.List;
import vn.toasoan.articles.PublishCheck;

/**
 * What came of an import.
 *
 * @param items those that are in, in the order of their rows
 * @param failed those that aren't, each with its reason
 */
public record ImportResult(List<Imported> items, List<Failed> failed) {

    /**
     * @param ref the sender's own name for it, null where none was given
     * @param warnings what an editor would still look at; the article is in nevertheless
     */
    public record Imported(String ref, long id, String url, List<PublishCheck.Warning> warnings) {}

    /**
     * @param row the line it stands in, from 1
     * @param code the mistake's name for machines
     * @param message in Vietnamese, with the field that it is about
     */
    public record Failed(int row, String code, String message) {}

    public ImportResult {
        items = List.copyOf(items);
        failed = List.copyOf(failed);
    }
}
