package vn.toasoan.site;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import vn.toasoan.articles.Article;
import vn.toasoan.markup.LiveEntry;
import vn.toasoan.platform.HashChain;
import vn.toasoan.vietnamese.NewsDates;

/**
 * A live report as its page shows it.
 *
 * @param id of the article
 * @param updatedAt when readers last got something new
 * @param opening HTML in front of the entries, may be empty
 * @param entries newest first
 */
public record LiveView(long id, Instant updatedAt, String opening, List<Entry> entries) {
    /** A report nobody adds to for so long is over. */
    private static final Duration SILENCE = Duration.ofHours(2);

    /**
     * @param dated whether its hour needs its day
     * @param html safe, may be empty
     */
    public record Entry(LiveEntry entry, boolean dated, String html) {
        public Instant at() {
            return entry.at().atZone(NewsDates.ZONE).toInstant();
        }

        /** Another one after each change of what it shows. */
        public String print() {
            return LiveView.print(List.of(entry.headline(), entry.key() + " " + dated, html));
        }
    }

    /** Where the entries alone are. */
    public String url() {
        return "/truc-tiep/" + id;
    }

    /** Until when it passes for live, if nothing more comes. */
    public Instant liveUntil() {
        return updatedAt.plus(SILENCE);
    }

    public List<Entry> keyMoments() {
        return entries.stream().filter(entry -> entry.entry().key()).toList();
    }

    /** What search engines read of it. */
    public StructuredLiveReport data(Article article, String origin) {
        return new StructuredLiveReport(article, this, origin);
    }

    static String print(List<String> words) {
        return HexFormat.of().formatHex(HashChain.hash(HashChain.FIRST, words), 0, 8);
    }
}
