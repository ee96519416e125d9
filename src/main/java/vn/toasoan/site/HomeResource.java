package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.articles.BreakingNews;
import vn.toasoan.articles.Newsstand;
import vn.toasoan.articles.Teaser;
import vn.toasoan.readership.MostRead;

/** The front page. */
@ApplicationScoped
@Path("/")
public class HomeResource {
    private static final int NEWEST = 40;
    private static final int OF_SECTION = 10;

    @Inject
    Newsstand newsstand;

    @Inject
    Directory directory;

    @Inject
    MostRead mostRead;

    @Inject
    BreakingNews breaking;

    @Inject
    Pages pages;

    @GET
    public Response home(@Context HttpServletRequest request) {
        return pages.page(request, "home.ftlh", this::model);
    }

    private Map<String, ?> model(Sources sources) {
        sources.on(SurrogateKey.LATEST, SurrogateKey.BREAKING).beside(SurrogateKey.MOST_READ);
        Map<Frame.MenuEntry, List<Teaser>> bySection = new LinkedHashMap<>();
        for (Frame.MenuEntry entry : directory.listing().menu()) {
            bySection.put(entry, sources.showing(newsstand.newestIn(entry.section(), OF_SECTION)));
        }
        return Map.of(
                "front", FrontPage.arrange(sources.showing(newsstand.newest(NEWEST)), bySection),
                "mostRead", sources.showing(mostRead.overall()),
                "breaking", sources.showing(breaking.now()));
    }
}
