package vn.toasoan.search;

/**
 * A part of an article that is searched, and how often its words count as if they stood in the text: articles are compared as
 * wholes (as BM25F does it, Robertson, Zaragoza and Taylor 2004), so that a word in headline and text is not paid twice.
 */
enum Part {
    /** What the article says it is about. */
    HEADLINE("headline", 3),
    /** The article in two sentences. */
    SAPO("sapo", 2),
    /** Captions, credits, tags, pen names and localities: few words, chosen with care, but beside the subject. */
    NOTES("notes", 2),
    /** The measure of the others. */
    BODY("body", 1),
    /** What older revisions said, in the newsroom's index. */
    PAST("past", 1);

    private final String field;
    private final int times;

    Part(String field, int times) {
        this.field = field;
        this.times = times;
    }

    /** Where its text is stored. */
    String field() {
        return field;
    }

    int times() {
        return times;
    }
}
