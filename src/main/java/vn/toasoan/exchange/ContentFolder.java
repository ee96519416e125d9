package vn.toasoan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Problem;

/**
 * Takes in a folder of articles, {@code articles/<name>/article.md} with their photos beside: first each as a draft, then,
 * as all are known, their relations, and those that have a date are published, oldest first. It may end at any moment: what is
 * already there is passed over, so a second run does what is left.
 */
@ApplicationScoped
public class ContentFolder {
    private static final Logger LOG = System.getLogger(ContentFolder.class.getName());

    private static final Comparator<ContentArticle> OLDEST_FIRST = Comparator.comparing(
                    (ContentArticle article) -> article.file().published(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(ContentArticle::name);

    @Inject
    ContentBatch batch;

    /** A broken article is logged with its folder and passed over. */
    public void take(Actor actor, Path content) {
        List<ContentArticle> articles = read(content.resolve("articles"));
        Map<String, String> headlines =
                articles.stream().collect(Collectors.toMap(ContentArticle::name, ContentArticle::headline));
        articles.forEach(article -> attempt(article.folder(), () -> batch.draft(actor, article)));
        articles.forEach(article -> attempt(article.folder(), () -> batch.complete(actor, article, headlines)));
        LOG.log(Level.INFO, "{0} articles read from {1}", articles.size(), content);
    }

    private static List<ContentArticle> read(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(one -> readOne(one).stream())
                    .sorted(OLDEST_FIRST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ContentArticle> readOne(Path folder) {
        try {
            return Optional.of(ContentArticle.read(folder));
        } catch (Problem problem) {
            refused(folder, problem);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Content " + folder + " can't be read", e);
        }
        return Optional.empty();
    }

    private static void attempt(Path folder, Runnable step) {
        try {
            step.run();
        } catch (Problem problem) {
            refused(folder, problem);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Content " + folder + " failed", e);
        }
    }

    private static void refused(Path folder, Problem problem) {
        LOG.log(Level.WARNING, "Content {0} passed over: {1} {2}", folder, problem.code(), problem.mistakes());
    }
}
