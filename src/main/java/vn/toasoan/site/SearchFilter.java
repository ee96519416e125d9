package vn.toasoan.site;

/**
 * A filter that is on.
 *
 * @param kind {@code section}, {@code locality}, {@code tag}, {@code penName} or {@code date}
 * @param name what it lets through, for people; empty for the days, which the form has
 * @param without address of the search without it
 */
public record SearchFilter(String kind, String name, String without) {}
