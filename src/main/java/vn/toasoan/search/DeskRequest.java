package vn.toasoan.search;

import java.util.Objects;
import vn.toasoan.articles.State;

/**
 * What a person of the newsroom looks for.
 *
 * @param words with the filters that readers have too; days are those of the last change
 * @param state null = any
 * @param mine whether one's own articles alone
 */
public record DeskRequest(SearchRequest words, State state, boolean mine) {
    public DeskRequest {
        Objects.requireNonNull(words);
    }
}
