package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.articles.Locality;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.weather.Weather;

/** Puts together what stands around a page. */
@ApplicationScoped
public class Framing {
    @Inject
    Directory directory;

    @Inject
    Weather weather;

    @Inject
    Assets assets;

    @Inject
    ImprintSettings imprint;

    @Inject
    Ads ads;

    @Inject
    Clock clock;

    Frame of(PageAddress address, Sources sources) {
        sources.on(SurrogateKey.SECTIONS).beside(SurrogateKey.WEATHER);
        Directory.Listing paper = directory.listing();
        return frame(address, paper.menu(), corner(address, paper.localities()), ads.slots());
    }

    /** For the moments in which the database can't be asked. */
    Frame bare(PageAddress address) {
        return frame(address, List.of(), null, Map.of());
    }

    private Frame frame(
            PageAddress address, List<Frame.MenuEntry> menu, WeatherCorner corner, Map<String, AdSlot> slots) {
        return new Frame(today(), address.origin(), address.path(), menu, corner, assets, imprint.imprint(), slots);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
    }

    private WeatherCorner corner(PageAddress address, List<Locality> localities) {
        Optional<Locality> chosen = localities.stream()
                .filter(locality -> locality.slug().equals(address.locality()))
                .findFirst()
                .or(() -> usual(localities));
        return new WeatherCorner(
                chosen.orElse(null),
                chosen.map(locality -> weather.of(locality.name())).orElse(null),
                localities);
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
