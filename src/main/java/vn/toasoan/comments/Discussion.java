package vn.toasoan.comments;

import java.util.List;

/** What readers said below an article: the newest threads first, the answers in each oldest first. */
public record Discussion(List<CommentThread> threads) {
    /** A posted comment and the posted answers to it. */
    public record CommentThread(Comment comment, List<Comment> replies) {
        public CommentThread {
            replies = List.copyOf(replies);
        }
    }

    public Discussion {
        threads = List.copyOf(threads);
    }

    /** Comments and answers together. */
    public int total() {
        return threads.stream().mapToInt(thread -> 1 + thread.replies().size()).sum();
    }
}
