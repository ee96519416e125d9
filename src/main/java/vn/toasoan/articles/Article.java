package vn.toasoan.articles;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import vn.toasoan.accounts.Account;
import vn.toasoan.platform.Actor;

/** An article's identity: where it stands, its newest revision (head) and the one that readers see (live). */
@Entity
@SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "head_revision_id")
    private Revision head;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "live_revision_id")
    private Revision live;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "top_section_id")
    private Section topSection;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    private Account createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "scheduled_at")
    private Instant scheduledAt;

    private boolean breaking;

    @Column(name = "comments_open")
    private boolean commentsOpen = true;

    @Column(name = "comment_count")
    private int commentCount;

    private String note = "";

    protected Article() {}

    Article(Account createdBy, Instant now) {
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    boolean belongsTo(Actor actor) {
        return createdBy != null && createdBy.id().equals(actor.accountId());
    }

    boolean isIn(Sight sight) {
        return sight.reaches(createdBy == null ? null : createdBy.id(), live != null);
    }

    /** Readers see the head from now on; the first day of publication stays. */
    void publish(Instant now) {
        state = State.PUBLISHED;
        live = head;
        section = live.section();
        topSection = section.top();
        scheduledAt = null;
        note = "";
        publishedAt = publishedAt == null ? now : publishedAt;
        updatedAt = now;
    }

    /** The newest text, as it was handed in. */
    void append(Revision revision, boolean openForComments) {
        head = revision;
        commentsOpen = openForComments;
    }

    void markBreaking() {
        breaking = true;
    }

    void schedule(Instant at) {
        state = State.SCHEDULED;
        scheduledAt = at;
    }

    /** @param note why, shown to whom the article goes; empty where nothing needs saying */
    void move(State to, String note) {
        state = to;
        scheduledAt = null;
        this.note = note;
    }

    public Long id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Revision head() {
        return head;
    }

    /** Null before the first publication. */
    public Revision live() {
        return live;
    }

    public Account createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null before the first publication. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When readers last got another version. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public Instant scheduledAt() {
        return scheduledAt;
    }

    /** Published by the shortcut for tin nóng. */
    public boolean breaking() {
        return breaking;
    }

    public boolean commentsOpen() {
        return commentsOpen;
    }

    /** Comments and replies that readers see. */
    public int commentCount() {
        return commentCount;
    }

    /** Why it was returned or withdrawn. */
    public String note() {
        return note;
    }

    /** Whether there is text that readers don't see yet. */
    public boolean changedSincePublication() {
        return live != null && !live.id().equals(head.id());
    }

    /** The readers' address, by the live revision's headline, before publication by the newest. */
    public String url() {
        return url((live == null ? head : live).slug(), id);
    }

    static String url(String slug, long id) {
        return "/" + slug + "-post" + id + ".html";
    }
}
