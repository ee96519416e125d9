package vn.toasoan.search;

/**
 * An article that may be of the same event or subject.
 *
 * @param score comparable within one answer only
 */
public record Related(long id, String headline, double score) {}
