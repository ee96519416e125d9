package vn.toasoan.platform;

import java.time.Instant;

/**
 * A committed change that others follow.
 *
 * @param cursor the position just behind this change
 * @param kind what happened: {@code article.published}, {@code comment.posted} …
 * @param articleId the article it touches, or null
 * @param subject what it happened to: {@code article/12}, {@code comment/7}, {@code section/thoi-su}
 */
public record Change(Cursor cursor, Instant at, String kind, Long articleId, String subject) {}
