package vn.toasoan.search;

import java.util.List;
import java.util.Objects;
import vn.toasoan.articles.State;

/**
 * All that the newsroom's index knows of an article.
 *
 * @param head the newest revision, by the time of its saving
 * @param shown what readers see or last saw; null when they never did
 * @param past what older revisions said and the head doesn't, newest first
 * @param owner the account whose article it is, null when nobody's
 * @param writer that person's name, empty when there is none
 */
record IndexedManuscript(
        IndexedArticle head, IndexedArticle shown, List<Past> past, Long owner, String writer, State state) {

    /**
     * A paragraph, headline, sapo or caption that was taken out or rewritten.
     *
     * @param revision the last one that had it
     */
    record Past(int revision, String text) {}

    IndexedManuscript {
        Objects.requireNonNull(head);
        Objects.requireNonNull(writer);
        Objects.requireNonNull(state);
        past = List.copyOf(past);
    }
}
