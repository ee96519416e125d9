package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toasoan.accounts.PenName;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Newswire;
import vn.toasoan.articles.Revision;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Tag;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.media.Rendition;
import vn.toasoan.platform.Configuration;
import vn.toasoan.web.Themes;

/** The paper's feeds, in the caller's transaction. */
@ApplicationScoped
public class Feeds {
    private static final int ITEMS = 30;

    @Inject
    Newswire newswire;

    @Inject
    Photos photos;

    @Inject
    Configuration configuration;

    @Inject
    Themes texts;

    Feed all(String origin) {
        return feed(origin, FeedAddress.ALL, texts.text("rss.all"), "/", newswire.latest(ITEMS));
    }

    Feed of(Section section, String origin) {
        return feed(
                origin,
                FeedAddress.section(section.slug()),
                section.name(),
                section.url(),
                newswire.in(section, ITEMS));
    }

    Feed of(Tag tag, String origin) {
        return feed(origin, FeedAddress.tag(tag.slug()), tag.name(), tag.url(), newswire.tagged(tag, ITEMS));
    }

    Feed of(PenName penName, String origin) {
        return feed(
                origin,
                FeedAddress.penName(penName.slug()),
                penName.name(),
                "/tac-gia/" + penName.slug(),
                newswire.by(penName, ITEMS));
    }

    private Feed feed(String origin, FeedAddress address, String of, String page, List<Article> stories) {
        String paper = texts.text("site.name");
        return new Feed(
                texts.text("rss.title", paper, of),
                texts.text("rss.description", paper, of),
                paper,
                origin + address.stem(),
                origin + page,
                configuration.webSubHub(),
                stories.stream().map(story -> item(story, origin)).toList());
    }

    private Feed.Item item(Article story, String origin) {
        Revision live = story.live();
        return new Feed.Item(
                story.id(),
                id(story),
                origin + story.url(),
                live.headline(),
                summary(live),
                Stream.concat(
                                Stream.of(live.section().name()),
                                live.tags().stream().map(Tag::name))
                        .distinct()
                        .toList(),
                live.penNames().stream()
                        .map(name -> new Feed.Author(name.name(), origin + "/tac-gia/" + name.slug()))
                        .toList(),
                story.publishedAt(),
                story.updatedAt(),
                Optional.ofNullable(live.leadPhoto()).map(photo -> picture(photo, origin)));
    }

    /** A tag URI (RFC 4151): no two papers have the same, and a new headline or a new address of the site changes nothing. */
    private String id(Article story) {
        String domain = texts.text("site.domain").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
        return "tag:" + domain + ",2025:" + story.id();
    }

    private String summary(Revision live) {
        String source = live.source().isEmpty() ? texts.text("site.domain") : live.source();
        return texts.text("source.prefix", source) + " " + live.sapo();
    }

    private Feed.Picture picture(Photo photo, String origin) {
        Rendition usual = photo.usual();
        return new Feed.Picture(
                origin + usual.url(), usual.type(), usual.width(), usual.height(), photos.length(photo));
    }
}
