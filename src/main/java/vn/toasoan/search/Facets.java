package vn.toasoan.search;

import java.util.List;

/**
 * What the articles found have in common, over all pages.
 *
 * @param section most first
 * @param year newest first
 * @param locality most first
 */
public record Facets(List<Count> section, List<Count> year, List<Count> locality) {
    static final Facets NONE = new Facets(List.of(), List.of(), List.of());

    public Facets {
        section = List.copyOf(section);
        year = List.copyOf(year);
        locality = List.copyOf(locality);
    }
}
