package vn.toasoan.search;

import java.time.Instant;
import vn.toasoan.articles.State;

/**
 * An article found in the newsroom.
 *
 * @param headlineHtml the headline as HTML-escaped text, the words asked for in {@code <mark>}
 * @param snippetHtml the passage that answers best, in the same form
 * @param revision the older one that the passage is from; null when it stands in the text of today
 * @param section slug
 * @param writer whose article it is, empty when nobody's
 * @param changedAt when this text was saved
 */
public record DeskHit(
        long id,
        State state,
        String headlineHtml,
        String snippetHtml,
        Integer revision,
        String section,
        String sectionName,
        String writer,
        Instant changedAt) {}
