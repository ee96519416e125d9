package vn.toasoan.site;

import java.util.List;

/**
 * One way to narrow what was found.
 *
 * @param kind {@code section}, {@code year} or {@code locality}
 */
public record SearchFacet(String kind, List<Choice> choices) {
    /**
     * @param value a slug, or a year
     * @param address of the search with this choice; of the one without it when it is chosen
     */
    public record Choice(String value, String name, long count, String address, boolean chosen) {}

    public SearchFacet {
        choices = List.copyOf(choices);
    }
}
