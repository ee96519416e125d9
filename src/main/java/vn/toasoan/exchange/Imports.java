package vn.toasoan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** Takes articles in from elsewhere: the text of a page, a file of Markdown, or rows by the thousand. */
@ApplicationScoped
public class Imports {
    private static final Logger LOG = System.getLogger(Imports.class.getName());

    /** Rows in one transaction: enough that its end costs little, few enough to be taken again one by one. */
    private static final int BATCH = 50;

    @Inject
    ImportBatch batch;

    @Inject
    OwnHeadlines headlines;

    /**
     * The text of a page, as {@link PageText} reads it; related articles that we have are linked.
     *
     * @throws Problem {@code forbidden}; {@code invalid} when it is no page, or no article can be made of it
     */
    public ImportResult pageText(Actor actor, String text, boolean publish) {
        allow(actor, publish);
        ImportedPage page = PageText.parse(text);
        return single(
                actor, new NewsRow(1, null, page.manuscript(headlines.link(page.related())), null, List.of()), publish);
    }

    /**
     * A file as {@link ArticleFile} reads it, without what lies beside it: its photos become awaited ones, and related
     * articles are found by the slug of their headline or left out; the warnings say so.
     *
     * @throws Problem {@code forbidden}; {@code invalid} with the mistakes in the file
     */
    public ImportResult markdown(Actor actor, String text, boolean publish) {
        allow(actor, publish);
        return single(actor, new LoneFile(ArticleFile.parse(text), headlines).row(), publish);
    }

    /**
     * Rows of NDJSON as {@link NewsRow} reads them; one that can't be taken in harms no other. What lies beyond 64 MB isn't
     * read: the row that crosses the limit fails with {@code too-large}.
     *
     * @param in UTF-8, read to its end or to the limit, not closed
     * @throws Problem {@code forbidden}
     */
    public ImportResult newsRows(Actor actor, InputStream in, boolean publish) {
        allow(actor, publish);
        NewsRows rows = new NewsRows(in);
        Outcome outcome = new Outcome();
        List<NewsRow> waiting = new ArrayList<>(BATCH);
        while (rows.read(waiting::add, outcome::refused)) {
            if (waiting.size() == BATCH) {
                take(actor, waiting, publish, outcome);
                waiting.clear();
            }
        }
        take(actor, waiting, publish, outcome);
        return outcome.result();
    }

    private static void allow(Actor actor, boolean publish) {
        actor.must(Right.IMPORT);
        if (publish) {
            actor.must(Right.PUBLISH);
        }
    }

    private ImportResult single(Actor actor, NewsRow row, boolean publish) {
        return new ImportResult(batch.take(actor, List.of(row), publish), List.of());
    }

    /** All at once; where one of them spoils that, each for itself. */
    private void take(Actor actor, List<NewsRow> rows, boolean publish, Outcome outcome) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            outcome.taken(batch.take(actor, rows, publish));
        } catch (RuntimeException e) {
            rows.forEach(row -> takeAlone(actor, row, publish, outcome));
        }
    }

    private void takeAlone(Actor actor, NewsRow row, boolean publish, Outcome outcome) {
        try {
            outcome.taken(batch.take(actor, List.of(row), publish));
        } catch (Problem problem) {
            outcome.refused(row.number(), problem);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Row " + row.number() + " of an import failed", e);
            outcome.fault(row.number());
        }
    }
}
