package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import vn.toasoan.articles.PublishedTexts.Text;
import vn.toasoan.platform.Change;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Cursor;
import vn.toasoan.platform.Following;
import vn.toasoan.vietnamese.DiacriticModel;
import vn.toasoan.vietnamese.DiacriticTrainer;
import vn.toasoan.vietnamese.Restored;

/**
 * Puts diacritics back as this newspaper writes: learned from its published articles, anew when they have become a tenth
 * more and the log is quiet. What was learned is kept in a file, so that a restart has it at once.
 */
@ApplicationScoped
public class Restorer {
    private static final Logger LOG = System.getLogger(Restorer.class.getName());
    private static final int BATCH = 200;
    private static final double GROWTH = 1.1;

    @Inject
    Configuration configuration;

    @Inject
    Following following;

    @Inject
    ChangeLog changes;

    @Inject
    PublishedTexts texts;

    private volatile DiacriticModel model;
    private Cursor cursor;
    private boolean changed = true;
    private long learnedFrom;

    void start(@Observes Startup startup) {
        following.start("restorer", this::step);
    }

    /** The text with its diacritics put back; unchanged with confidence 0 while the archive is too small to learn from. */
    public Restored restore(String text) {
        DiacriticModel learned = model;
        return learned == null ? Restored.unchanged(text) : learned.restore(text);
    }

    private boolean step() throws IOException {
        if (cursor == null) {
            cursor = changes.end();
            load();
        }
        List<Change> news = changes.after(cursor, BATCH);
        if (!news.isEmpty()) {
            cursor = news.getLast().cursor();
            changed = true;
        } else if (changed) {
            changed = false;
            learnWhenGrown();
        }
        return news.size() == BATCH;
    }

    private void learnWhenGrown() throws IOException {
        long published = texts.count();
        if (published > 0 && published >= GROWTH * learnedFrom) {
            learn();
            learnedFrom = published;
        }
    }

    private void learn() throws IOException {
        DiacriticTrainer trainer = new DiacriticTrainer();
        List<Text> batch = texts.after(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(article -> trainer.add(article.text()));
            batch = texts.after(batch.getLast().id(), BATCH);
        }
        Optional<DiacriticModel> learned = trainer.model();
        if (learned.isPresent()) {
            save(learned.get());
            model = learned.get();
        }
    }

    /** A file cut short by a crash never has its name; one that can't be read is learned again. */
    private void load() {
        if (!Files.exists(file())) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file()))) {
            model = DiacriticModel.read(in);
            learnedFrom = texts.count();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The kept model of diacritics can't be read and will be learned again", e);
        }
    }

    private void save(DiacriticModel learned) throws IOException {
        Path part = file().resolveSibling("diacritics.part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            learned.write(out);
        }
        Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file() {
        return configuration.home().resolve("diacritics.model");
    }
}
