package vn.toasoan.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.toasoan.vietnamese.NewsDates;

/** Writes the files of sitemaps.org, and what Google News adds to them. */
final class SitemapXml {
    static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String LANGUAGE = "vi";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final String origin;

    private SitemapXml(String root, String origin) throws XMLStreamException {
        this.origin = origin;
        // The JDK's own: what else the server has may be of another mind.
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
    }

    /** What goes into a file. */
    @FunctionalInterface
    interface Content {
        void write(SitemapXml xml) throws XMLStreamException;
    }

    static byte[] index(String origin, Content content) {
        return file("sitemapindex", origin, content);
    }

    static byte[] addresses(String origin, Content content) {
        return file("urlset", origin, content);
    }

    static byte[] news(String origin, Content content) {
        return file("urlset", origin, xml -> {
            xml.xml.writeNamespace("news", NEWS);
            content.write(xml);
        });
    }

    private static byte[] file(String root, String origin, Content content) {
        try {
            SitemapXml xml = new SitemapXml(root, origin);
            content.write(xml);
            xml.xml.writeEndDocument();
            xml.xml.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A part of the index. @param changed null when unknown */
    void part(String path, Instant changed) throws XMLStreamException {
        place("sitemap", path, changed);
    }

    /** An address. @param changed null when unknown */
    void address(String path, Instant changed) throws XMLStreamException {
        place("url", path, changed);
    }

    private void place(String element, String path, Instant changed) throws XMLStreamException {
        xml.writeStartElement(element);
        element("loc", origin + path);
        if (changed != null) {
            element("lastmod", time(changed));
        }
        xml.writeEndElement();
    }

    void news(String path, String paper, Instant published, String headline) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", origin + path);
        xml.writeStartElement(NEWS, "news");
        xml.writeStartElement(NEWS, "publication");
        newsElement("name", paper);
        newsElement("language", LANGUAGE);
        xml.writeEndElement();
        newsElement("publication_date", time(published));
        newsElement("title", headline);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private void newsElement(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NEWS, name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(NewsDates.ZONE));
    }
}
