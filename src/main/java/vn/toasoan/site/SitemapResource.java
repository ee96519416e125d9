package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
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
@ApplicationScoped
@Path("/")
public class SitemapResource {
    private static final int IN_PART = 5_000;
    private static final String PLACES = "/sitemap/chuyen-muc.xml";
    private static final String TAGS = "/sitemap/tu-khoa-";
    private static final String PEN_NAMES = "/sitemap/tac-gia-";
    private static final String ARTICLES = "/sitemap/bai-";
    private static final String END = ".xml";
    private static final String XML = "application/xml";

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

    @Inject
    Pages pages;

    @GET
    @Path("sitemap.xml")
    public Response index(@Context HttpServletRequest request) {
        return answer(
                request,
                site -> SitemapXml.index(site, xml -> {
                    for (String file : news.files()) {
                        xml.part(file, null);
                    }
                    xml.part(PLACES, null);
                    numbered(xml, TAGS, register.tagParts(IN_PART));
                    numbered(xml, PEN_NAMES, register.penNameParts(IN_PART));
                    for (Register.Month month : register.months()) {
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
    public Response places(@Context HttpServletRequest request) {
        return answer(
                request,
                site -> SitemapXml.addresses(site, xml -> {
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
    public Response tags(@PathParam("number") int number, @Context HttpServletRequest request) {
        return answer(request, site -> slugs(site, "/tag/", register.tags(number - 1, IN_PART)));
    }

    @GET
    @Path("sitemap/tac-gia-{number: [1-9]\\d{0,5}}.xml")
    public Response penNames(@PathParam("number") int number, @Context HttpServletRequest request) {
        return answer(request, site -> slugs(site, "/tac-gia/", register.penNames(number - 1, IN_PART)));
    }

    private static byte[] slugs(String site, String path, List<String> slugs) {
        return SitemapXml.addresses(site, xml -> {
            for (String slug : slugs) {
                xml.address(path + slug, null);
            }
        });
    }

    /** @param month {@code 2026-11} */
    @GET
    @Path("sitemap/bai-{month: \\d{4}-\\d{2}}-{number: [1-9]\\d{0,5}}.xml")
    public Response articles(
            @PathParam("month") String month, @PathParam("number") int number, @Context HttpServletRequest request) {
        return answer(request, site -> articles(site, register.of(month(month), number - 1, IN_PART)));
    }

    private static byte[] articles(String site, List<Register.Entry> entries) {
        if (entries.isEmpty()) {
            throw Problem.notFound();
        }
        return SitemapXml.addresses(site, xml -> {
            for (Register.Entry entry : entries) {
                xml.address(entry.url(), entry.updatedAt());
            }
        });
    }

    private static YearMonth month(String given) {
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException e) {
            throw Problem.notFound();
        }
    }

    private Response answer(HttpServletRequest request, Function<String, byte[]> xml) {
        String site = origin.of(request);
        return pages.document(request, XML, "", sources -> {
            sources.on(SurrogateKey.LATEST);
            return xml.apply(site);
        });
    }
}
