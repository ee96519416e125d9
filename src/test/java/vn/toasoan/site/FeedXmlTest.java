package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Written by ROME, read again by ROME as feed readers would. */
class FeedXmlTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-20T23:15:00Z");
    private static final Instant UPDATED = Instant.parse("2026-11-21T01:00:00Z");
    private static final Feed.Picture PICTURE =
            new Feed.Picture("https://bao.vn/anh/1/ab-1280/cam.jpg", "image/jpeg", 1280, 854, 181_814);

    @ParameterizedTest
    @EnumSource
    void a_story_is_read_as_it_was_written(FeedFormat format) throws Exception {
        SyndFeed read = read(feed("Cam Khe Mây chín mọng", "(Báo) - Cân cam & ký < 3 sào."), format);
        SyndEntry entry = read.getEntries().getFirst();

        assertThat(read.getTitle()).isEqualTo("Báo Hà Tĩnh - Kinh tế");
        assertThat(entry.getTitle()).isEqualTo("Cam Khe Mây chín mọng");
        assertThat(entry.getUri()).isEqualTo("tag:bao.vn,2025:11");
        assertThat(entry.getLink()).isEqualTo("https://bao.vn/cam-post11.html");
        assertThat(entry.getPublishedDate()).isEqualTo(Date.from(PUBLISHED));
        assertThat(entry.getCategories()).extracting("name").containsExactly("Kinh tế", "OCOP");
        assertThat(entry.getEnclosures())
                .extracting("url", "type", "length")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PICTURE.url(), "image/jpeg", 181_814L));
        MediaEntryModule media = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);
        assertThat(media.getMediaContents()[0].getWidth()).isEqualTo(1280);
        assertThat(media.getMetadata().getThumbnail()[0].getHeight()).isEqualTo(854);
    }

    @Test
    void a_summary_is_html_in_rss_and_text_in_atom() throws Exception {
        Feed feed = feed("Tít", "A & B < C");

        assertThat(summary(feed, FeedFormat.RSS)).isEqualTo("A &amp; B &lt; C");
        assertThat(summary(feed, FeedFormat.ATOM)).isEqualTo("A & B < C");
    }

    @Test
    void pen_names_sign_and_the_paper_where_nobody_does() {
        assertThat(xml(feed("Tít", "Sapo"), FeedFormat.RSS))
                .contains("<dc:creator>Minh Lộc</dc:creator><dc:creator>Đình Nhật</dc:creator>")
                .doesNotContain("<author>");
        assertThat(xml(feed("Tít", "Sapo"), FeedFormat.ATOM))
                .contains("<author><name>Minh Lộc</name><uri>https://bao.vn/tac-gia/minh-loc</uri></author>");
        assertThat(xml(feed("Tít", "Sapo", List.of()), FeedFormat.ATOM)).contains("<name>Báo Hà Tĩnh</name>");
    }

    @Test
    void it_says_where_it_is_itself_and_who_tells_of_changes() throws Exception {
        assertThat(xml(feed("Tít", "Sapo"), FeedFormat.RSS))
                .contains(
                        "<atom:link href=\"https://bao.vn/rss/kinh-te.rss\" type=\"application/rss+xml\" rel=\"self\" />",
                        "<atom:link href=\"https://hub.vn/\" rel=\"hub\" />");
        assertThat(read(feed("Tít", "Sapo"), FeedFormat.ATOM).getLinks())
                .extracting(SyndLink::getRel, SyndLink::getHref)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("self", "https://bao.vn/rss/kinh-te.atom"),
                        org.assertj.core.groups.Tuple.tuple("hub", "https://hub.vn/"));
    }

    @Test
    void it_says_when_it_changed_and_not_when_it_was_asked_for() throws Exception {
        assertThat(read(feed("Tít", "Sapo"), FeedFormat.RSS).getPublishedDate()).isEqualTo(Date.from(UPDATED));
        assertThat(xml(feed("Tít", "Sapo"), FeedFormat.ATOM)).contains("<updated>2026-11-21T01:00:00Z</updated>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]> <![CDATA[ & &amp; &#0; <b>",
                "Lỗi \u0000 \u0001 \u001f \ufffe \uffff cuối",
                "Nửa cặp \ud83d rồi \ude00 thôi",
                "Đủ cặp \ud83d\ude00 và dòng\u2028mới",
                "<?xml version=\"1.1\"?><!DOCTYPE a [<!ENTITY b \"c\">]>&b;"
            })
    void whatever_a_headline_holds_the_feed_can_be_read(String headline) throws Exception {
        for (FeedFormat format : FeedFormat.values()) {
            String title = read(feed(headline, headline), format)
                    .getEntries()
                    .getFirst()
                    .getTitle();
            assertThat(title).isEqualTo(XmlText.of(headline).replaceAll(" +", " "));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_feed_without_stories_is_one(FeedFormat format) throws Exception {
        Feed empty = new Feed(
                "Trống", "Chưa có gì", "Báo", "https://bao.vn/rss/x", "https://bao.vn/x", Optional.empty(), List.of());

        assertThat(read(empty, format).getEntries()).isEmpty();
    }

    private static String summary(Feed feed, FeedFormat format) throws Exception {
        return read(feed, format).getEntries().getFirst().getDescription().getValue();
    }

    private static SyndFeed read(Feed feed, FeedFormat format) throws Exception {
        return new SyndFeedInput().build(new StringReader(xml(feed, format)));
    }

    private static String xml(Feed feed, FeedFormat format) {
        return new String(new FeedXml(feed, format).bytes(), StandardCharsets.UTF_8);
    }

    private static Feed feed(String headline, String summary) {
        return feed(
                headline,
                summary,
                List.of(
                        new Feed.Author("Minh Lộc", "https://bao.vn/tac-gia/minh-loc"),
                        new Feed.Author("Đình Nhật", "https://bao.vn/tac-gia/dinh-nhat")));
    }

    private static Feed feed(String headline, String summary, List<Feed.Author> authors) {
        Feed.Item item = new Feed.Item(
                12,
                "tag:bao.vn,2025:11",
                "https://bao.vn/cam-post11.html",
                headline,
                summary,
                List.of("Kinh tế", "OCOP"),
                authors,
                PUBLISHED,
                UPDATED,
                Optional.of(PICTURE));
        return new Feed(
                "Báo Hà Tĩnh - Kinh tế",
                "Tin mới",
                "Báo Hà Tĩnh",
                "https://bao.vn/rss/kinh-te",
                "https://bao.vn/kinh-te",
                Optional.of("https://hub.vn/"),
                List.of(item));
    }
}
