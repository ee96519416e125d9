package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.vietnamese.NormalForm;

/** Moves articles along the newsroom's way. The steps and who may take them are rows of {@link WorkflowStep}. */
@ApplicationScoped
public class Workflow {
    public static final String SUBMISSION = "submission";
    public static final String EDITING = "editing";
    public static final String RETURN = "return";
    public static final String REVIEW = "review";
    public static final String APPROVAL = "approval";
    public static final String PUBLICATION = "publication";
    public static final String SCHEDULE = "schedule";
    public static final String BREAKING = "breaking";
    public static final String WITHDRAWAL = "withdrawal";

    private static final String PUBLISHED = "article.published";
    private static final String MOVED = "manuscript.moved";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @Transactional
    public Article submit(Actor actor, long id) {
        return step(actor, id, SUBMISSION, "");
    }

    @Transactional
    public Article takeForEditing(Actor actor, long id) {
        return step(actor, id, EDITING, "");
    }

    /** @param note why, for its writer; required */
    @Transactional
    public Article sendBack(Actor actor, long id, String note) {
        mayEver(actor, RETURN);
        return step(actor, id, RETURN, required("note", "note", note));
    }

    @Transactional
    public Article review(Actor actor, long id) {
        return step(actor, id, REVIEW, "");
    }

    @Transactional
    public Article approve(Actor actor, long id) {
        return step(actor, id, APPROVAL, "");
    }

    /**
     * Publishes the head, at once or at a time to come. From a step before its turn that is tin nóng, for those who may.
     *
     * @param at null = now
     */
    @Transactional
    public Article publish(Actor actor, long id, Instant at) {
        mayEver(actor, at == null && actor.may(Right.PUBLISH_BREAKING) ? BREAKING : PUBLICATION);
        Article article = locked(id);
        if (at != null) {
            return schedule(actor, article, at);
        }
        boolean early = find(PUBLICATION, article.state()).isEmpty() && actor.may(Right.PUBLISH_BREAKING);
        return publish(actor, article, early ? BREAKING : PUBLICATION);
    }

    /** Tin nóng: publishes at once from any step on the way; the audit says that it was. */
    @Transactional
    public Article publishBreaking(Actor actor, long id) {
        Article article = publish(actor, locked(id), BREAKING);
        article.markBreaking();
        return article;
    }

    /** @param reason why, for the newsroom's record; required */
    @Transactional
    public Article withdraw(Actor actor, long id, String reason) {
        mayEver(actor, WITHDRAWAL);
        return step(actor, id, WITHDRAWAL, required("reason", "reason", reason));
    }

    /** Steps that this actor may take with this article now. */
    public List<String> open(Actor actor, Article article) {
        return steps("select s from WorkflowStep s where s.from = :from", article.state()).stream()
                .filter(step -> actor.may(step.right()) && holds(actor, article, step))
                .map(step -> step.action())
                .toList();
    }

    private Article step(Actor actor, long id, String action, String note) {
        mayEver(actor, action);
        Article article = locked(id);
        WorkflowStep step = permitted(actor, article, action);
        record(actor, article, action, step.to(), note);
        article.move(step.to(), note);
        changes.append(action.equals(WITHDRAWAL) ? "article.withdrawn" : MOVED, id, "article/" + id);
        return article;
    }

    private Article publish(Actor actor, Article article, String action) {
        permitted(actor, article, action);
        record(actor, article, action, State.PUBLISHED, "");
        publishHead(article, clock.instant());
        return article;
    }

    private void publishHead(Article article, Instant now) {
        article.publish(now);
        changes.append(PUBLISHED, article.id(), "article/" + article.id());
    }

    private Article schedule(Actor actor, Article article, Instant at) {
        permitted(actor, article, SCHEDULE);
        if (!at.isAfter(clock.instant())) {
            throw Problem.invalid(Mistake.of("publishAt", "publish-time"));
        }
        record(actor, article, SCHEDULE, State.SCHEDULED, at.toString());
        article.schedule(at);
        changes.append(MOVED, article.id(), "article/" + article.id());
        return article;
    }

    /** Publishes one article whose hour has come, on whichever node gets to it first; false when none has. */
    @Transactional
    public boolean publishNextDue() {
        List<?> due = entities.createNativeQuery("""
                        select id from article where state = 'SCHEDULED' and scheduled_at <= ?1
                        order by scheduled_at limit 1 for update skip locked""")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Article article = locked(((Number) due.get(0)).longValue());
        publish(Actor.system(), article, PUBLICATION);
        return true;
    }

    /**
     * Puts imported articles on the page, in the importer's transaction.
     *
     * @param publishedAt by id, the day each first appeared elsewhere; null = now
     */
    @Transactional
    public void publishImported(Actor actor, Map<Long, Instant> publishedAt) {
        actor.must(Right.IMPORT);
        actor.must(Right.PUBLISH);
        List<Audit.Entry> entries = new ArrayList<>();
        publishedAt.forEach((id, day) -> {
            // Not locked: a lock reads the row again and would lose what this transaction hasn't written yet.
            Article article = entities.find(Article.class, id);
            entries.add(entry(article, PUBLICATION, State.PUBLISHED, ""));
            article.publish(day == null ? clock.instant() : day);
        });
        audit.record(actor, entries);
        changes.append(PUBLISHED, List.copyOf(publishedAt.keySet()));
    }

    private Article locked(long id) {
        Article article = entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw Problem.notFound();
        }
        return article;
    }

    /** Whether this person takes such a step with any article: asked first, so that a stranger learns nothing of the article. */
    private void mayEver(Actor actor, String action) {
        List<WorkflowStep> steps = steps("select s from WorkflowStep s where s.action = :from", action);
        if (steps.stream().noneMatch(step -> actor.may(step.right()))) {
            actor.must(steps.get(0).right());
        }
    }

    private WorkflowStep permitted(Actor actor, Article article, String action) {
        mayEver(actor, action);
        WorkflowStep step = find(action, article.state())
                .orElseThrow(() -> Problem.wrongState(article.state().name()));
        actor.must(step.right());
        if (!holds(actor, article, step)) {
            throw Problem.forbidden();
        }
        return step;
    }

    /** Steps of writers are for the article's own writer, or an editor. */
    private static boolean holds(Actor actor, Article article, WorkflowStep step) {
        return step.right() != Right.WRITE || article.belongsTo(actor) || actor.may(Right.EDIT);
    }

    private Optional<WorkflowStep> find(String action, State from) {
        return steps("select s from WorkflowStep s where s.from = :from", from).stream()
                .filter(step -> step.action().equals(action))
                .findFirst();
    }

    private List<WorkflowStep> steps(String query, Object from) {
        return entities.createQuery(query, WorkflowStep.class)
                .setParameter("from", from)
                .getResultList();
    }

    private void record(Actor actor, Article article, String action, State to, String note) {
        audit.record(actor, List.of(entry(article, action, to, note)));
    }

    private static Audit.Entry entry(Article article, String action, State to, String note) {
        String detail = article.state() + " > " + to + (note.isEmpty() ? "" : ": " + note);
        return new Audit.Entry("article." + action, "article/" + article.id(), detail);
    }

    private static String required(String field, String code, String text) {
        String line = NormalForm.line(text == null ? "" : text);
        if (line.isEmpty()) {
            throw Problem.invalid(Mistake.of(field, code));
        }
        return line;
    }
}
