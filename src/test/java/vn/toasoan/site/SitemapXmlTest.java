package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SitemapXmlTest {
    private static final Instant TIME = Instant.parse("2026-11-20T23:15:00.123Z");

    @Test
    void addresses_are_absolute_and_say_when_they_changed_with_the_offset_of_the_paper() throws Exception {
        Document read = read(SitemapXml.addresses("https://bao.vn", xml -> {
            xml.address("/tin-post1.html", TIME);
            xml.address("/thoi-su", null);
        }));

        assertThat(texts(read, SitemapXml.SITEMAP, "loc"))
                .isEqualTo("https://bao.vn/tin-post1.html|https://bao.vn/thoi-su|");
        assertThat(texts(read, SitemapXml.SITEMAP, "lastmod")).isEqualTo("2026-11-21T06:15:00+07:00|");
    }

    @Test
    void whatever_a_headline_holds_the_file_can_be_read() throws Exception {
        String headline = "A & B <b> ]]> \u0001\u0000 \ud800 “cuối”";
        Document read =
                read(SitemapXml.news("https://bao.vn", xml -> xml.news("/a-post1.html", "Báo", TIME, headline)));

        assertThat(texts(read, SitemapXml.NEWS, "title")).isEqualTo("A & B <b> ]]>   “cuối”|");
        assertThat(texts(read, SitemapXml.NEWS, "publication_date")).isEqualTo("2026-11-21T06:15:00+07:00|");
        assertThat(texts(read, SitemapXml.NEWS, "language")).isEqualTo("vi|");
    }

    private static String texts(Document document, String space, String element) {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < document.getElementsByTagNameNS(space, element).getLength(); i++) {
            texts.append(document.getElementsByTagNameNS(space, element).item(i).getTextContent())
                    .append('|');
        }
        return texts.toString();
    }

    private static Document read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
