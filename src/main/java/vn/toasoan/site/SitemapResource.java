package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Register;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.platform.Problem;
import vn.toasoan.web.Origin;

/**
 * All of the paper for search engines: an index, and parts that stay what they are (sitemaps.org allows 50,000 addresses in
 * each). Only what a file shows is read for it.
 */
@RequestScoped
@Transactional
@Path("/")
public class SitemapResource {
    private static final int IN_PART = 5_000;
    private static final String PLACES = "/sitemap/chuyen-muc.xml";
    private static final String TAGS = "/sitemap/tu-khoa-";
    private static final String PEN_NAMES = "/sitemap/tac-gia-";
    private static final String ARTICLES = "/sitemap/bai-";
    private static final String END = ".xml";

    @Inject
    Register register;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    NewsSitemap news;

    @Inject
    Origin origin;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Path("sitemap.xml")
    public Response index() {
        List<Register.Month> months = register.months();
        return answer(SitemapXml.index(origin.of(uri), xml -> {
            for (String file : news.files()) {
                xml.part(file, null);
            }
            xml.part(PLACES, null);
            numbered(xml, TAGS, register.tagParts(IN_PART));
            numbered(xml, PEN_NAMES, register.penNameParts(IN_PART));
            for (Register.Month month : months) {
                articles(xml, month);
            }
        }));
    }

    private static void numbered(SitemapXml xml, String path, int parts) throws XMLStreamException {
        for (int part = 1; part <= parts; part++) {
            xml.part(path + part + END, null);
        }
    }

    private static void articles(SitemapXml xml, Register.Month month) throws XMLStreamException {
        long parts = (month.articles() + IN_PART - 1) / IN_PART;
        for (long part = 1; part <= parts; part++) {
            xml.part(ARTICLES + month.month() + "-" + part + END, month.updatedAt());
        }
    }

    /** What there is of fixed places: home, sections, localities. */
    @GET
    @Path("sitemap/chuyen-muc.xml")
    public Response places() {
        return answer(SitemapXml.addresses(origin.of(uri), xml -> {
            xml.address("/", null);
            for (Section section : sections.all()) {
                xml.address(section.url(), null);
            }
            xml.address("/dia-phuong", null);
            for (Locality locality : topics.localities()) {
                xml.address(locality.url(), null);
            }
        }));
    }

    @GET
    @Path("sitemap/tu-khoa-{number: [1-9]\\d{0,5}}.xml")
    public Response tags(@PathParam("number") int number) {
        return pages("/tag/", register.tags(number - 1, IN_PART));
    }

    @GET
    @Path("sitemap/tac-gia-{number: [1-9]\\d{0,5}}.xml")
    public Response penNames(@PathParam("number") int number) {
        return pages("/tac-gia/", register.penNames(number - 1, IN_PART));
    }

    private Response pages(String path, List<String> slugs) {
        return answer(SitemapXml.addresses(origin.of(uri), xml -> {
            for (String slug : slugs) {
                xml.address(path + slug, null);
            }
        }));
    }

    /** @param month {@code 2026-11} */
    @GET
    @Path("sitemap/bai-{month: \\d{4}-\\d{2}}-{number: [1-9]\\d{0,5}}.xml")
    public Response articles(@PathParam("month") String month, @PathParam("number") int number) {
        List<Register.Entry> entries = register.of(month(month), number - 1, IN_PART);
        if (entries.isEmpty()) {
            throw Problem.notFound();
        }
        return answer(SitemapXml.addresses(origin.of(uri), xml -> {
            for (Register.Entry entry : entries) {
                xml.address(entry.url(), entry.updatedAt());
            }
        }));
    }

    private static YearMonth month(String given) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException e) {
            throw Problem.notFound();
        }
    }

    private Response answer(byte[] xml) {
        return Documents.answer(request, Documents.XML, xml).build();
    }
}
