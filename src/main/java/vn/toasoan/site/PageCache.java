package vn.toasoan.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.NewsDates;

/**
 * Readers' pages as bytes. A page that many wait for is made once; when something it shows has changed, the old copy is
 * handed out until the new one is made, if somebody read it lately, else it is dropped.
 */
@ApplicationScoped
class PageCache {
    private static final Logger LOG = System.getLogger(PageCache.class.getName());

    /** How old may be what stands beside a page's subject. */
    private static final Duration SOON = Duration.ofMinutes(1);

    /** No copy is handed out for longer, whatever it was made from, before another is made. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    /** Who was read in this time is made anew at once. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    /** When a page that couldn't be made is tried again. */
    private static final Duration AGAIN = Duration.ofSeconds(5);

    /** So many times as long as it took to make. */
    private static final int REST = 5;

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_TRIES = 3;

    private final PageIndex index = new PageIndex();
    private final RecentChanges changes = new RecentChanges(OLDEST.plus(OLDEST));
    private final RecentChanges gone = new RecentChanges(Duration.ofDays(1));
    private final InMaking<PageAddress, CachedPage> inMaking = new InMaking<>();
    private Cache<PageAddress, CachedPage> pages;
    private Clock clock;
    private Consumer<PageAddress> refresh;
    private Consumer<PageAddress> shelve;
    private Function<PageAddress, Optional<PageCopy>> shelf;

    protected PageCache() {}

    @Inject
    PageCache(Configuration configuration, Clock clock, Refresher refresher, Shelving shelving) {
        this(configuration.pageCacheBytes(), clock, refresher::queue, shelving::queue, shelving::find);
    }

    /**
     * @param most bytes of memory that pages may take
     * @param refresh is asked to {@link #refresh} a page, at another time
     * @param shelve is told of each new copy
     * @param shelf finds an old one
     */
    PageCache(
            long most,
            Clock clock,
            Consumer<PageAddress> refresh,
            Consumer<PageAddress> shelve,
            Function<PageAddress, Optional<PageCopy>> shelf) {
        this.clock = clock;
        this.refresh = refresh;
        this.shelve = shelve;
        this.shelf = shelf;
        pages = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((PageAddress address, CachedPage page) -> page.weight())
                .evictionListener(this::forget)
                .build();
    }

    private void forget(PageAddress address, CachedPage page, RemovalCause cause) {
        index.remove(address, page.copy().atOnce());
    }

    /** Null when there is no copy. What is too old is handed out once more while another is made. */
    CachedPage find(PageAddress address) {
        CachedPage page = pages.getIfPresent(address);
        if (page == null) {
            return null;
        }
        if (!page.copy().good().getAsBoolean()) {
            drop(address);
            return null;
        }
        long now = clock.millis();
        if (page.used(now)) {
            look(page, now);
        }
        return page;
    }

    private void look(CachedPage page, long now) {
        page.lookAgainAt(now + SOON.toMillis());
        PageCopy copy = page.copy();
        if (page.isFromShelf()
                || now - copy.madeAt() > OLDEST.toMillis()
                || !day(now).equals(day(copy.madeAt()))
                || changes.since(copy.madeAt(), copy.soon())
                || changes.since(copy.madeAt(), copy.atOnce())) {
            refresh.accept(page.address());
        }
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), NewsDates.ZONE);
    }

    /** The page, made now unless there is a copy; whoever asks for it while it is made gets the same. */
    CachedPage get(PageAddress address, Supplier<PageCopy> maker) {
        CachedPage found = find(address);
        if (found != null) {
            return found;
        }
        return inMaking.once(address, () -> keepOrFind(address, maker));
    }

    /** Where a page can't be made for a fault of ours, an old copy of it is better than none. */
    private CachedPage keepOrFind(PageAddress address, Supplier<PageCopy> maker) {
        try {
            return keep(address, maker);
        } catch (Problem | WebApplicationException e) {
            throw e;
        } catch (RuntimeException e) {
            PageCopy old = shelf.apply(address)
                    .filter(copy -> !gone.since(copy.madeAt(), copy.atOnce()))
                    .orElseThrow(() -> e);
            LOG.log(Level.DEBUG, () -> "An old copy of " + address.path(), e);
            return put(CachedPage.fromShelf(address, old, maker, clock.millis() + AGAIN.toMillis()));
        }
    }

    /** A page whose sources change while it is made is made again. */
    private CachedPage keep(PageAddress address, Supplier<PageCopy> maker) {
        PageCopy copy = maker.get();
        for (int tries = 1; tries < MOST_TRIES && changes.since(copy.madeAt(), copy.atOnce()); tries++) {
            copy = maker.get();
        }
        CachedPage page = put(new CachedPage(address, copy, maker, clock.millis() + SOON.toMillis()));
        if (changes.since(copy.madeAt(), copy.atOnce())) {
            refresh.accept(address);
        }
        shelve.accept(address);
        return page;
    }

    private CachedPage put(CachedPage page) {
        PageAddress address = page.address();
        page.put(clock.millis());
        index.add(address, page.copy().atOnce());
        CachedPage before = pages.asMap().put(address, page);
        if (before != null) {
            index.remove(
                    address,
                    before.copy().atOnce().stream()
                            .filter(key -> !page.copy().atOnce().contains(key))
                            .toList());
        }
        return page;
    }

    /** How much memory the pages take, roughly. */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Null when there is none. */
    PageCopy copy(PageAddress address) {
        CachedPage page = pages.getIfPresent(address);
        return page == null ? null : page.copy();
    }

    /** Makes another copy of a page that is there; one that can't be made any more for a fault of ours stays as it was. */
    void refresh(PageAddress address) {
        CachedPage page = pages.getIfPresent(address);
        if (page != null) {
            keep(address, page.maker());
        }
    }

    /** While an import changes a page again and again it isn't made all the time: making it takes a sixth of the time at most. */
    boolean isResting(PageAddress address) {
        CachedPage page = pages.getIfPresent(address);
        return page != null
                && clock.millis()
                        < page.madeUntil()
                                + REST * (page.madeUntil() - page.copy().madeAt());
    }

    void drop(PageAddress address) {
        pages.asMap().computeIfPresent(address, (same, page) -> {
            index.remove(address, page.copy().atOnce());
            return null;
        });
    }

    /** @param keys of {@link SurrogateKey}: what has changed */
    void changed(Collection<String> keys) {
        long now = clock.millis();
        changes.note(keys, now);
        renew(index.of(keys), now);
    }

    /** What mustn't be seen any more: no old copy is handed out. */
    void gone(Collection<String> keys) {
        long now = clock.millis();
        changes.note(keys, now);
        gone.note(keys, now);
        index.of(keys).forEach(this::drop);
    }

    /** The theme is another. */
    void allChanged() {
        renew(pages.asMap().keySet(), clock.millis());
    }

    private void renew(Collection<PageAddress> touched, long now) {
        List<CachedPage> copies = touched.stream()
                .map(pages::getIfPresent)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(PageCache::turn))
                .toList();
        int renewed = 0;
        for (CachedPage page : copies) {
            if (renewed < MOST_AT_ONCE && page.usedSince(now - LATELY.toMillis())) {
                page.outdate();
                refresh.accept(page.address());
                renewed++;
            } else {
                drop(page.address());
            }
        }
    }

    /** The front page first, what people read before what programs fetch. */
    private static int turn(CachedPage page) {
        if (page.address().path().equals("/")) {
            return 0;
        }
        return page.copy().type().startsWith("text/html") ? 1 : 2;
    }
}
