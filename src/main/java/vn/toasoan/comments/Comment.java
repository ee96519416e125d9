package vn.toasoan.comments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import vn.toasoan.accounts.Account;
import vn.toasoan.articles.Article;
import vn.toasoan.platform.Messages;

/** What a reader wrote below an article, or in answer to another reader: held until a comment editor decides on it. */
@Entity
@SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq", allocationSize = 50)
public class Comment {
    /** Where a comment stands. */
    public enum State {
        HELD,
        POSTED,
        REFUSED;

        /** What the newsroom calls it. */
        public String title() {
            return Messages.text("comment.state." + name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", updatable = false)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", updatable = false)
    private Comment parent;

    @Column(updatable = false)
    private String name;

    /** Sealed: never written again. */
    @Column(updatable = false)
    private String original;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state = State.HELD;

    @Column(updatable = false)
    private String flag = "";

    private String reason = "";

    @Column(updatable = false)
    private String address;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Account decidedBy;

    protected Comment() {}

    /** @param flag what the comment editor should look at, a code with a message; empty for nothing */
    Comment(Article article, Comment parent, Submission submission, String flag, Instant now) {
        this.article = article;
        this.parent = parent;
        this.name = submission.name();
        this.original = submission.wording().text();
        this.body = original;
        this.flag = flag;
        this.address = submission.actor().address();
        this.submittedAt = now;
    }

    /** @param edited the text readers will see; null keeps it as it is */
    void post(String edited, Account editor, Instant now) {
        body = edited == null ? body : edited;
        decide(State.POSTED, "", editor, now);
    }

    /** @param reason why, for the newsroom; may be empty */
    void refuse(String reason, Account editor, Instant now) {
        decide(State.REFUSED, reason, editor, now);
    }

    private void decide(State state, String reason, Account editor, Instant now) {
        this.state = state;
        this.reason = reason;
        this.decidedBy = editor;
        this.decidedAt = now;
    }

    /** Readers may answer it: it stands on the page and is no answer itself. */
    boolean answerable() {
        return state == State.POSTED && parent == null;
    }

    public Long id() {
        return id;
    }

    public Article article() {
        return article;
    }

    /** The comment it answers, or null. */
    public Comment parent() {
        return parent;
    }

    /** What the reader calls himself; plain text. */
    public String name() {
        return name;
    }

    /** What the reader sent, in normal form. */
    public String original() {
        return original;
    }

    /** What readers see: the original until a comment editor changes it; plain text of any number of lines. */
    public String body() {
        return body;
    }

    public State state() {
        return state;
    }

    /** A code such as {@code near-duplicate}, empty for nothing; {@link #flagTitle} says it in words. */
    public String flag() {
        return flag;
    }

    /** What the comment editor should look at, empty for nothing. */
    public String flagTitle() {
        return flag.isEmpty() ? "" : Messages.text("comment.flag." + flag);
    }

    /** Why it was refused; empty where nobody said. */
    public String reason() {
        return reason;
    }

    public String address() {
        return address;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Null while held. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null while held. */
    public Account decidedBy() {
        return decidedBy;
    }

    public boolean edited() {
        return !body.equals(original);
    }
}
