package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.weather.Weather;
import vn.toasoan.web.Origin;

/** Puts together what stands around a page. */
@ApplicationScoped
@Transactional
public class Framing {
    static final String LOCALITY_COOKIE = "dia-phuong";

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Weather weather;

    @Inject
    Assets assets;

    @Inject
    ImprintSettings imprint;

    @Inject
    Ads ads;

    @Inject
    Origin origin;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    public Frame of(UriInfo uri) {
        return frame(uri, Frame.MenuEntry.of(sections.all()), corner(), ads.slots());
    }

    /** For the moments in which the database can't be asked. */
    public Frame bare(UriInfo uri) {
        return frame(uri, List.of(), null, Map.of());
    }

    private Frame frame(UriInfo uri, List<Frame.MenuEntry> menu, WeatherCorner corner, Map<String, AdSlot> slots) {
        String path = uri.getPath().startsWith("/") ? uri.getPath() : "/" + uri.getPath();
        return new Frame(today(), origin.of(uri), path, menu, corner, assets, imprint.imprint(), slots);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
    }

    private WeatherCorner corner() {
        List<Locality> localities = topics.localities();
        Optional<Locality> chosen = remembered(localities).or(() -> usual(localities));
        return new WeatherCorner(
                chosen.orElse(null),
                chosen.map(locality -> weather.of(locality.name())).orElse(null),
                localities);
    }

    private Optional<Locality> remembered(List<Locality> localities) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(LOCALITY_COOKIE))
                .flatMap(cookie ->
                        localities.stream().filter(locality -> locality.slug().equals(cookie.getValue())))
                .findFirst();
    }

    /** The first that has a forecast. */
    private Optional<Locality> usual(List<Locality> localities) {
        return weather.localities().stream()
                .flatMap(name ->
                        localities.stream().filter(locality -> locality.name().equals(name)))
                .findFirst()
                .or(() -> localities.stream().findFirst());
    }
}
