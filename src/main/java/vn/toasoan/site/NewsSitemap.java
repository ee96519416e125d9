package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.toasoan.articles.Register;
import vn.toasoan.web.Themes;

/** What Google News wants: the news of two days, at most 1,000 in a file. */
@ApplicationScoped
public class NewsSitemap {
    static final int IN_FILE = 1_000;
    private static final Duration NEWS = Duration.ofDays(2);

    @Inject
    Register register;

    @Inject
    Themes texts;

    @Inject
    Clock clock;

    /** Their paths; there is always a first. */
    List<String> files() {
        long files = Math.max(1, (register.countSince(since()) + IN_FILE - 1) / IN_FILE);
        return IntStream.rangeClosed(1, (int) files)
                .mapToObj(number -> number == 1 ? "/news-sitemap.xml" : "/news-sitemap-" + number + ".xml")
                .toList();
    }

    /** @param number from 1 */
    List<Register.News> stories(int number) {
        return register.since(since(), number - 1, IN_FILE);
    }

    byte[] xml(List<Register.News> stories, String origin) {
        String paper = texts.text("site.name");
        return SitemapXml.news(origin, xml -> {
            for (Register.News story : stories) {
                xml.news(story.url(), paper, story.publishedAt(), story.headline());
            }
        });
    }

    private Instant since() {
        return clock.instant().minus(NEWS);
    }
}
