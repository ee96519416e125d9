package vn.toasoan.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.toasoan.platform.Problem;

class PageCacheTest {
    private static final PageAddress HOME = address("/");
    private static final PageAddress SPORT = address("/the-thao");

    private final Movable clock = new Movable();
    private final List<PageAddress> toRefresh = new ArrayList<>();
    private final Map<PageAddress, PageCopy> shelf = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final PageCache cache = cache(1 << 20);

    @Test
    void a_page_is_made_once_for_many_who_wait() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        Supplier<PageCopy> slow = () -> {
            try {
                // Not before everybody has asked.
                all.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return copy("latest");
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            Callable<CachedPage> reader = () -> {
                all.countDown();
                return cache.get(HOME, slow);
            };
            List<Future<CachedPage>> answers = readers.invokeAll(java.util.Collections.nCopies(8, reader));
            for (Future<CachedPage> answer : answers) {
                assertThat(answer.get().copy()).isSameAs(cache.find(HOME).copy());
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void a_change_touches_just_the_pages_that_were_made_from_it() {
        cache.get(HOME, () -> copy("latest", "article/1"));
        cache.get(SPORT, () -> copy("section/the-thao"));

        cache.changed(Set.of("article/1"));

        assertThat(toRefresh).containsExactly(HOME);
        assertThat(cache.find(SPORT)).isNotNull();
    }

    @Test
    void the_front_page_is_made_anew_first() {
        for (PageAddress page : List.of(SPORT, address("/bai-post1.html"), HOME)) {
            cache.get(page, () -> copy("latest"));
        }

        cache.changed(Set.of("latest"));

        assertThat(toRefresh).hasSize(3).startsWith(HOME);
    }

    @Test
    void the_old_copy_is_handed_out_until_the_new_one_is_made() {
        CachedPage old = cache.get(HOME, () -> copy("latest"));
        cache.changed(Set.of("latest"));

        assertThat(cache.find(HOME)).isSameAs(old);
        cache.refresh(HOME);
        assertThat(cache.find(HOME)).isNotNull().isNotSameAs(old);
    }

    @Test
    void a_page_that_nobody_read_lately_is_dropped_instead() {
        cache.get(HOME, () -> copy("latest"));
        clock.move(Duration.ofMinutes(11));

        cache.changed(Set.of("latest"));

        assertThat(toRefresh).isEmpty();
        assertThat(cache.find(HOME)).isNull();
    }

    @Test
    void what_is_gone_is_not_handed_out_once_more() {
        cache.get(HOME, () -> copy("latest", "article/1"));

        cache.gone(Set.of("article/1"));

        assertThat(cache.find(HOME)).isNull();
    }

    @Test
    void what_stands_beside_the_subject_is_seen_within_a_minute() {
        cache.get(HOME, () -> copyBeside("weather"));
        clock.move(Duration.ofSeconds(1));
        cache.changed(Set.of("weather"));

        cache.find(HOME);
        assertThat(toRefresh).isEmpty();
        clock.move(Duration.ofMinutes(1));
        cache.find(HOME);
        assertThat(toRefresh).containsExactly(HOME);
    }

    @Test
    void nothing_is_made_anew_while_nothing_changes() {
        cache.get(HOME, () -> copyBeside("weather"));
        clock.move(Duration.ofMinutes(5));

        cache.find(HOME);

        assertThat(toRefresh).isEmpty();
    }

    @Test
    void a_copy_is_never_older_than_ten_minutes_and_never_of_yesterday() {
        cache.get(HOME, () -> copy("latest"));
        clock.move(Duration.ofMinutes(11));
        cache.find(HOME);
        assertThat(toRefresh).containsExactly(HOME);

        clock.to(Instant.parse("2024-11-13T16:58:30Z"));
        cache.get(SPORT, () -> copy("section/the-thao"));
        clock.to(Instant.parse("2024-11-13T17:00:01Z"));
        cache.find(SPORT);
        assertThat(toRefresh).containsExactly(HOME, SPORT);
    }

    @Test
    void a_page_whose_source_changes_while_it_is_made_is_made_again() {
        cache.get(HOME, () -> {
            PageCopy copy = copy("latest");
            if (made.get() == 1) {
                cache.changed(Set.of("latest"));
                clock.move(Duration.ofMillis(5));
            }
            return copy;
        });

        assertThat(made).hasValue(2);
        assertThat(toRefresh).isEmpty();
    }

    @Test
    void a_page_that_changes_all_the_time_is_not_made_all_the_time() {
        cache.get(HOME, () -> {
            PageCopy copy = copy("latest");
            clock.move(Duration.ofMillis(20));
            return copy;
        });

        assertThat(cache.isResting(HOME)).isTrue();
        clock.move(Duration.ofMillis(101));
        assertThat(cache.isResting(HOME)).isFalse();
    }

    @Test
    void a_fault_brings_back_the_copy_on_the_shelf() {
        PageCopy kept = copy("latest");
        shelf.put(HOME, kept);

        assertThat(cache.get(HOME, PageCacheTest::fault).copy()).isSameAs(kept);
        clock.move(Duration.ofSeconds(6));
        cache.find(HOME);
        assertThat(toRefresh).containsExactly(HOME);
    }

    @Test
    void a_fault_brings_back_nothing_that_was_withdrawn_since() {
        shelf.put(HOME, copy("latest", "article/1"));
        cache.gone(Set.of("article/1"));

        assertThatThrownBy(() -> cache.get(HOME, PageCacheTest::fault)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_page_that_is_not_there_is_not_looked_for_on_the_shelf() {
        shelf.put(HOME, copy("latest"));

        assertThatThrownBy(() -> cache.get(HOME, () -> {
                    throw Problem.notFound();
                }))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_fault_is_everybodys_and_the_next_asker_tries_again() {
        assertThatThrownBy(() -> cache.get(SPORT, PageCacheTest::fault)).isInstanceOf(IllegalStateException.class);

        assertThat(cache.get(SPORT, () -> copy("section/the-thao"))).isNotNull();
    }

    @Test
    void memory_stays_within_its_cap() {
        PageCache small = cache(200_000);
        for (int i = 0; i < 2_000; i++) {
            int page = i;
            small.get(address("/bai-" + i), () -> copy("article/" + page));
        }

        assertThat(small.bytes()).isBetween(100_000L, 200_000L);
    }

    private PageCache cache(long most) {
        return new PageCache(
                most, clock, toRefresh::add, address -> {}, address -> Optional.ofNullable(shelf.get(address)));
    }

    private static PageAddress address(String path) {
        return PageAddress.of("http://a", path, null, "");
    }

    private PageCopy copy(String... keys) {
        made.incrementAndGet();
        return PageCopy.of(
                "text/html", "public", "<p>Trang</p>".getBytes(UTF_8), new Sources().on(keys), clock.millis());
    }

    private PageCopy copyBeside(String key) {
        return PageCopy.of(
                "text/html", "public", "<p>Trang</p>".getBytes(UTF_8), new Sources().beside(key), clock.millis());
    }

    private static PageCopy fault() {
        throw new IllegalStateException("No database");
    }

    private static final class Movable extends Clock {
        private volatile Instant now = Instant.parse("2024-11-13T04:06:00Z");

        void move(Duration on) {
            now = now.plus(on);
        }

        void to(Instant then) {
            now = then;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
