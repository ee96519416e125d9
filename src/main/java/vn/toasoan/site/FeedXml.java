package vn.toasoan.site;

import com.rometools.modules.atom.modules.AtomLinkModule;
import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Writes a feed as RSS 2.0 or Atom 1.0, by ROME. */
final class FeedXml {
    private static final String LANGUAGE = "vi";

    private final Feed feed;
    private final FeedFormat format;

    FeedXml(Feed feed, FeedFormat format) {
        this.feed = feed;
        this.format = format;
    }

    byte[] bytes() {
        try {
            return new SyndFeedOutput().outputString(document(), false).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException(feed.self(), e);
        }
    }

    private SyndFeed document() {
        SyndFeed document = new SyndFeedImpl();
        document.setFeedType(format.romeType());
        document.setEncoding(StandardCharsets.UTF_8.name());
        document.setLanguage(LANGUAGE);
        document.setTitle(XmlText.of(feed.title()));
        document.setDescription(XmlText.of(feed.description()));
        document.setUri(feed.self(format));
        document.setPublishedDate(Date.from(feed.updatedAt()));
        link(document);
        document.setEntries(feed.items().stream()
                .map(item -> new FeedEntryXml(item, format, feed.publisher()).entry())
                .toList());
        return document;
    }

    private void link(SyndFeed document) {
        List<SyndLink> links = new ArrayList<>(List.of(
                link("alternate", feed.page(), "text/html"), link("self", feed.self(format), format.mediaType())));
        feed.hub().ifPresent(hub -> links.add(link("hub", hub, null)));
        if (format == FeedFormat.ATOM) {
            document.setLinks(links);
            return;
        }
        document.setLink(feed.page());
        AtomLinkModule module = new AtomLinkModuleImpl();
        module.setLinks(links.stream().skip(1).map(FeedXml::atom).toList());
        document.getModules().add(module);
    }

    private static SyndLink link(String rel, String address, String type) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Link atom(SyndLink from) {
        Link link = new Link();
        link.setRel(from.getRel());
        link.setHref(from.getHref());
        link.setType(from.getType());
        return link;
    }
}
