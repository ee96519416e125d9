package vn.toasoan.search;

/**
 * A part of an article that is searched, and what a match in it is worth. The weights multiply BM25 scores that are then summed:
 * who matches in the headline nearly always matches in the text too, so a headline stands above any number of
 * mentions further down.
 */
enum Part {
    /** What the article says it is about: four times its text. */
    HEADLINE("headline", 4f),
    /** The article in two sentences: half a headline. */
    SAPO("sapo", 2f),
    /** Captions, credits, tags, pen names and localities: few words, chosen with care, but beside the subject. */
    NOTES("notes", 1.5f),
    /** The measure of the others. */
    BODY("body", 1f);

    private final String field;
    private final float weight;

    Part(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    String canonical() {
        return field;
    }

    String folded() {
        return BothForms.folded(field);
    }

    float weight() {
        return weight;
    }
}
