package vn.toasoan.markup;

/**
 * What came of two people's edits of one body.
 *
 * @param text the body with both edits; with a conflict empty: both versions must then be shown
 * @param conflict whether both changed the same paragraph, each otherwise
 */
public record Merged(String text, boolean conflict) {}
