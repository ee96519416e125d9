package vn.toasoan.articles;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.PublishedTexts.PublishedText;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Following;
import vn.toasoan.vietnamese.DiacriticModel;
import vn.toasoan.vietnamese.DiacriticTrainer;
import vn.toasoan.vietnamese.Restored;

/**
 * Puts diacritics back as this newspaper would write: by a model of its own published articles, built beside the daily work
 * and again as the archive grows. What was withdrawn is out of it from the next building on.
 *
 * <p>One thread reads, counts and builds, with the least priority where the system knows any; each node of several has a model of its own.
 */
@ApplicationScoped
public class Restorer {
    private static final Logger LOG = System.getLogger(Restorer.class.getName());
    private static final int CHANGES = 1_000;
    private static final int BATCH = 100;

    @Inject
    Configuration configuration;

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    PublishedTexts texts;

    private volatile DiacriticModel model;
    private volatile boolean stopping;
    private RestorerFile file;
    private Cursor cursor;
    private final RestorerSchedule schedule = new RestorerSchedule();

    void start(@Observes Startup startup) {
        following.start("restorer", this::step);
    }

    /** The text as it would be with diacritics; as given, with confidence 0, while the archive is too small to tell. */
    public Restored restore(String text) {
        return Optional.ofNullable(model).map(known -> known.restore(text)).orElseGet(() -> Restored.unchanged(text));
    }

    private boolean step() throws IOException {
        if (stopping) {
            return false;
        }
        if (cursor == null) {
            open();
        }
        List<Change> news = changes.after(cursor, CHANGES);
        if (!news.isEmpty()) {
            cursor = news.getLast().cursor();
        }
        if (news.stream().anyMatch(change -> change.kind().startsWith("article."))) {
            schedule.changed(now());
        }
        if (schedule.wantsSize(now())) {
            buildWhenDue();
        }
        return news.size() == CHANGES;
    }

    /** What fails is tried again: the change that asked for it is told anew. */
    private void buildWhenDue() throws IOException {
        boolean done = false;
        try {
            if (schedule.due(texts.size(), now())) {
                build();
            }
            done = true;
        } finally {
            if (!done) {
                schedule.changed(now());
            }
        }
    }

    /** What happened before counts by the size that it left. */
    private void open() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        file = new RestorerFile(configuration.home().resolve("restorer"));
        file.read().ifPresent(kept -> {
            model = kept.model();
            schedule.built(kept.archiveSize(), kept.model().syllables());
        });
        cursor = changes.end();
        schedule.changed(now());
    }

    private void build() throws IOException {
        DiacriticTrainer trainer = new DiacriticTrainer();
        List<PublishedText> batch = texts.after(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty() && !stopping) {
            batch.forEach(text -> text.addTo(trainer));
            batch = texts.after(batch.getLast().id(), BATCH);
        }
        if (!stopping) {
            // Measured now: what came in the meantime was read too.
            take(trainer, texts.size());
        }
    }

    private void take(DiacriticTrainer trainer, long size) throws IOException {
        Optional<DiacriticModel> built = trainer.model();
        model = built.orElse(null);
        if (built.isEmpty()) {
            file.delete();
            schedule.tooSmall(size, trainer.syllables());
            return;
        }
        schedule.built(size, trainer.syllables());
        LOG.log(Level.INFO, "Diacritics are restored by {0} syllables of the archive", trainer.syllables());
        file.write(new RestorerFile.Kept(size, built.get()));
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
