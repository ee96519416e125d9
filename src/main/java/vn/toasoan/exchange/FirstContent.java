package vn.toasoan.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;

/**
 * Fills an empty newsroom with the content folder at its first start. Beginning and end stand in the audit, so that a start
 * after a broken one goes on, and a newsroom that works already is left alone.
 */
@ApplicationScoped
class FirstContent {
    private static final Logger LOG = System.getLogger(FirstContent.class.getName());
    private static final String SUBJECT = "content";
    private static final String BEGUN = "content.import-begun";
    private static final String DONE = "content.imported";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Configuration configuration;

    @Inject
    ContentFolder folder;

    @Inject
    Audit audit;

    /** After the readers of picture formats are found, which is at the usual priority. */
    void take(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup startup) {
        Path content = configuration.content();
        if (!configuration.importContent() || !Files.isDirectory(content.resolve("articles")) || !isDue()) {
            return;
        }
        try {
            record(BEGUN);
            folder.take(Actor.system(), content);
            record(DONE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The first content is not complete; the next start goes on with it", e);
        }
    }

    private boolean isDue() {
        return !recorded(DONE) && (recorded(BEGUN) || !any("select 1 from article limit 1"));
    }

    private boolean recorded(String action) {
        return any("select 1 from audit_entry where subject = '" + SUBJECT + "' and action = '" + action + "' limit 1");
    }

    private boolean any(String query) {
        return !entities.createNativeQuery(query).getResultList().isEmpty();
    }

    private void record(String action) {
        audit.record(Actor.system(), action, SUBJECT, "");
    }
}
