package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.Locality;
import vn.toasoan.articles.Sections;
import vn.toasoan.articles.Topics;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.weather.Weather;

/** Puts together what stands around a page. */
@ApplicationScoped
@Transactional
public class Framing {
    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Weather weather;

    @Inject
    Assets assets;

    @Inject
    Clock clock;

    Frame of(PageAddress address, Sources sources) {
        sources.on(SurrogateKey.SECTIONS).beside(SurrogateKey.WEATHER);
        return frame(address, Frame.MenuEntry.of(this.sections.all()), corner(address));
    }

    /** For the moments in which the database can't be asked. */
    Frame bare(PageAddress address) {
        return frame(address, List.of(), null);
    }

    private Frame frame(PageAddress address, List<Frame.MenuEntry> menu, WeatherCorner corner) {
        return new Frame(today(), address.origin(), address.path(), menu, corner, assets);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NewsDates.ZONE);
    }

    private WeatherCorner corner(PageAddress address) {
        List<Locality> localities = topics.localities();
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
