package vn.toasoan.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.BreakingNews;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Teaser;
import vn.toasoan.platform.Page;
import vn.toasoan.readership.MostRead;

/** The front page. */
@RequestScoped
@Transactional
@Path("/")
public class HomeResource {
    private static final Page.Request NEWEST = new Page.Request(1, 20);
    private static final Page.Request OF_SECTION = new Page.Request(1, 10);

    @Inject
    Newsstand newsstand;

    @Inject
    Sections sections;

    @Inject
    MostRead mostRead;

    @Inject
    BreakingNews breaking;

    @Inject
    Pages pages;

    @GET
    public Response home(@Context UriInfo uri) {
        Map<Frame.MenuEntry, List<Teaser>> bySection = new LinkedHashMap<>();
        for (Frame.MenuEntry entry : Frame.MenuEntry.of(sections.all())) {
            bySection.put(entry, newsstand.in(entry.section(), OF_SECTION).items());
        }
        FrontPage front = FrontPage.arrange(newsstand.latest(NEWEST).items(), bySection);
        return pages.page(
                uri, "home.ftlh", Map.of("front", front, "mostRead", mostRead.overall(), "breaking", breaking.now()));
    }
}
