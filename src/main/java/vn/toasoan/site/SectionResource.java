package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Section;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.readership.MostRead;

/** The page of a section, with the news of those below it. */
@RequestScoped
@Transactional
@Path("/")
public class SectionResource {
    @Inject
    Sections sections;

    @Inject
    Newsstand newsstand;

    @Inject
    MostRead mostRead;

    @Inject
    Pages pages;

    @GET
    @Path("{section: [a-z0-9-]+}")
    public Response section(
            @PathParam("section") String slug, @QueryParam("trang") String trang, @Context UriInfo uri) {
        Section section = sections.bySlug(slug).orElseThrow(Problem::notFound);
        Page.Request request = Paging.request(trang);
        Page<Teaser> stories = newsstand.in(section, request);
        return pages.page(
                uri,
                "section.ftlh",
                Map.of(
                        "section", section,
                        "children", children(section),
                        "stories", stories.items(),
                        "mostRead", mostRead.in(section),
                        "paging", Paging.of(stories, request, section.url())));
    }

    private List<Section> children(Section section) {
        return sections.all().stream()
                .filter(each -> each.parent() != null && each.parent().id().equals(section.id()))
                .toList();
    }
}
