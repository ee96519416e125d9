package vn.toasoan.site;

import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.Thumbnail;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import java.net.URI;
import java.util.Date;
import java.util.List;

/** A feed's story in ROME's terms. */
final class FeedEntryXml {
    private final Feed.Item item;
    private final FeedFormat format;
    private final String publisher;

    FeedEntryXml(Feed.Item item, FeedFormat format, String publisher) {
        this.item = item;
        this.format = format;
        this.publisher = publisher;
    }

    SyndEntry entry() {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setLink(item.url());
        entry.setTitle(XmlText.of(item.headline()));
        entry.setDescription(summary());
        entry.setPublishedDate(Date.from(item.publishedAt()));
        entry.setUpdatedDate(Date.from(item.updatedAt()));
        entry.setCategories(
                item.categories().stream().map(FeedEntryXml::category).toList());
        sign(entry);
        item.picture().ifPresent(picture -> show(picture, entry));
        return entry;
    }

    /** RSS readers take a description as HTML, Atom says of a summary what it is. */
    private SyndContent summary() {
        String text = XmlText.of(item.summary());
        SyndContent content = new SyndContentImpl();
        content.setType(format == FeedFormat.ATOM ? "text" : "text/html");
        content.setValue(
                format == FeedFormat.ATOM
                        ? text
                        : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        return content;
    }

    /** RSS' own author is an e-mail address: there pen names are Dublin Core's creators. Nobody's text is the paper's. */
    private void sign(SyndEntry entry) {
        List<Feed.Author> authors =
                item.authors().isEmpty() ? List.of(new Feed.Author(publisher, null)) : item.authors();
        if (format == FeedFormat.ATOM) {
            entry.setAuthors(authors.stream().map(FeedEntryXml::person).toList());
        } else {
            DCModule core = (DCModule) entry.getModule(DCModule.URI);
            core.setCreators(
                    authors.stream().map(author -> XmlText.of(author.name())).toList());
        }
    }

    private static SyndPerson person(Feed.Author author) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(XmlText.of(author.name()));
        person.setUri(author.url());
        return person;
    }

    private static SyndCategory category(String name) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(XmlText.of(name));
        return category;
    }

    private static void show(Feed.Picture picture, SyndEntry entry) {
        SyndEnclosure enclosure = new SyndEnclosureImpl();
        enclosure.setUrl(picture.url());
        enclosure.setType(picture.type());
        enclosure.setLength(picture.length());
        entry.setEnclosures(List.of(enclosure));
        entry.getModules().add(media(picture));
    }

    private static MediaEntryModuleImpl media(Feed.Picture picture) {
        URI address = URI.create(picture.url());
        MediaContent content = new MediaContent(new UrlReference(address));
        content.setMedium("image");
        content.setType(picture.type());
        content.setWidth(picture.width());
        content.setHeight(picture.height());
        content.setFileSize(picture.length());
        Metadata about = new Metadata();
        about.setThumbnail(new Thumbnail[] {new Thumbnail(address, picture.width(), picture.height())});
        MediaEntryModuleImpl media = new MediaEntryModuleImpl();
        media.setMediaContents(new MediaContent[] {content});
        media.setMetadata(about);
        return media;
    }
}
