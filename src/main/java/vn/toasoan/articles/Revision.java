package vn.toasoan.articles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.toasoan.accounts.Account;
import vn.toasoan.accounts.PenName;
import vn.toasoan.media.Photo;
import vn.toasoan.platform.HashChain;
import vn.toasoan.vietnamese.Slug;

/** What an article says at one moment. Never changed once written; each carries the hash of the one before it. */
@Entity
@SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
public class Revision {
    private static final String FIRST = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    Article article;

    int number;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    Account author;

    @Column(name = "created_at")
    Instant createdAt;

    String headline;
    String slug;
    String sapo;
    String body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locality_id")
    Locality locality;

    @Enumerated(EnumType.STRING)
    Genre genre;

    String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_photo_id")
    Photo leadPhoto;

    @ManyToMany
    @JoinTable(
            name = "revision_tag",
            joinColumns = @JoinColumn(name = "revision_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    List<Tag> tags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_byline", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    List<RevisionByline> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_link", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    List<RevisionLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_figure", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    List<RevisionFigure> figures = new ArrayList<>();

    protected Revision() {}

    /**
     * @param previous the article's head until now, null for its first revision
     * @param author null when the system wrote it
     */
    Revision(Article article, Revision previous, Account author, Instant now, Manuscript manuscript) {
        this.article = article;
        this.number = previous == null ? 1 : previous.number + 1;
        this.previousHash = previous == null ? FIRST : previous.hash;
        this.author = author;
        this.createdAt = now;
        this.headline = manuscript.headline();
        this.slug = Slug.of(headline);
        this.sapo = manuscript.sapo();
        this.body = manuscript.body();
        this.genre = manuscript.genre();
        this.source = manuscript.source();
        manuscript.related().forEach(related -> links.add(new RevisionLink(related)));
    }

    /** Closes the chain's link, once section, locality, tags, bylines and figures are in. */
    void seal() {
        leadPhoto = figures.stream()
                .filter(figure -> !figure.awaited())
                .findFirst()
                .map(RevisionFigure::photo)
                .orElse(null);
        hash = HexFormat.of()
                .formatHex(HashChain.hash(
                        HexFormat.of().parseHex(previousHash), manuscript(true).fields()));
    }

    /** What was handed in, as it came in. */
    public Manuscript manuscript(boolean commentsOpen) {
        return new Manuscript(
                headline,
                sapo,
                body,
                section.slug(),
                tags.stream().map(Tag::name).toList(),
                bylines.stream()
                        .map(byline -> new Manuscript.Byline(byline.penName.name(), byline.role))
                        .toList(),
                locality == null ? "" : locality.name(),
                genre,
                source,
                links.stream().map(RevisionLink::related).toList(),
                commentsOpen);
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }

    /** Null when the system wrote it. */
    public Account author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String headline() {
        return headline;
    }

    public String slug() {
        return slug;
    }

    public String sapo() {
        return sapo;
    }

    /** Markdown. */
    public String body() {
        return body;
    }

    public Section section() {
        return section;
    }

    /** Null when it is about no one place. */
    public Locality locality() {
        return locality;
    }

    public Genre genre() {
        return genre;
    }

    /** Empty = the paper itself. */
    public String source() {
        return source;
    }

    /** The first photo that is there, null when there is none. */
    public Photo leadPhoto() {
        return leadPhoto;
    }

    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    public List<RevisionByline> bylines() {
        return List.copyOf(bylines);
    }

    public List<PenName> penNames() {
        return bylines.stream().map(RevisionByline::penName).distinct().toList();
    }

    public List<RevisionLink> links() {
        return List.copyOf(links);
    }

    public List<RevisionFigure> figures() {
        return List.copyOf(figures);
    }
}
