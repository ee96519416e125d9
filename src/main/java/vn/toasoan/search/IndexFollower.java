package vn.toasoan.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Following;

/** Gives each {@link Contents} an index below the home's folder {@code index}, and threads that keep it at one with the log. */
@ApplicationScoped
class IndexFollower {
    /** How long the others wait before they ask again whether it is their turn. */
    private static final Duration TURN = Duration.ofMillis(20);

    @Inject
    Configuration configuration;

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    DatabaseIdentity identity;

    @Inject
    Instance<Contents> all;

    private final Map<String, FollowedIndex> indexes = new LinkedHashMap<>();

    @PostConstruct
    void assign() {
        Path home = configuration.home().resolve("index");
        for (Contents contents : all) {
            indexes.put(
                    contents.name(),
                    new FollowedIndex(home.resolve(contents.name()), contents, changes, identity::read));
        }
    }

    void start(@Observes Startup startup) {
        indexes.forEach((name, index) -> {
            following.start("index-" + name, () -> step(index));
            following.start("index-" + name + "-keeping", index::keep);
        });
    }

    /** Readers come first: while a long import runs, the newsroom's own indexes wait. */
    private boolean step(FollowedIndex index) throws IOException {
        FollowedIndex readers = index(PublishedArticles.NAME);
        if (index != readers && readers.isBehind()) {
            LockSupport.parkNanos(TURN.toNanos());
            return true;
        }
        return index.step();
    }

    /** @param name of its contents */
    FollowedIndex index(String name) {
        return indexes.get(name);
    }

    /** Builds all of them anew. */
    CompletableFuture<Void> reindex() {
        return CompletableFuture.allOf(
                indexes.values().stream().map(FollowedIndex::reindex).toArray(CompletableFuture[]::new));
    }

    /** How many documents the buildings that go on have read. */
    long walked() {
        return indexes.values().stream().mapToLong(FollowedIndex::walked).sum();
    }

    @PreDestroy
    void stop() {
        indexes.values().forEach(FollowedIndex::close);
    }
}
