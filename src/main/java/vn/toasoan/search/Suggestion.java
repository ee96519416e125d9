package vn.toasoan.search;

/**
 * What a person who is still typing may look for.
 *
 * @param text a headline or a name
 * @param url of the article or of the page of what is filed under the name
 */
public record Suggestion(Kind kind, String text, String url) {
    public enum Kind {
        HEADLINE,
        TAG,
        LOCALITY,
        PEN_NAME
    }
}
