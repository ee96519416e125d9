package vn.toasoan.search;

/**
 * What a person who is still typing may look for.
 *
 * @param text a headline or a tag's name
 * @param url of the article or the tag's page
 */
public record Suggestion(Kind kind, String text, String url) {
    public enum Kind {
        HEADLINE,
        TAG
    }
}
