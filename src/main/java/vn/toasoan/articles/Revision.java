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
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Account author;

    @Column(name = "created_at")
    private Instant createdAt;

    private String headline;
    private String slug;
    private String sapo;
    private String body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "locality_id")
    private Locality locality;

    @Enumerated(EnumType.STRING)
    private Genre genre;

    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lead_photo_id")
    private Photo leadPhoto;

    @ManyToMany
    @JoinTable(
            name = "revision_tag",
            joinColumns = @JoinColumn(name = "revision_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    private List<Tag> tags = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_byline", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<RevisionByline> bylines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_link", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<RevisionLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_figure", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    private List<RevisionFigure> figures = new ArrayList<>();

    protected Revision() {}

    /** The article's next revision; it is whole once filed, signed, showing its figures and sealed. */
    Revision(Article article, Account author, Instant now, Manuscript manuscript) {
        Revision previous = article.head();
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

    /** @param about null = no one place */
    Revision filed(Section in, Locality about, List<Tag> under) {
        section = in;
        locality = about;
        tags.addAll(under);
        return this;
    }

    Revision signed(List<RevisionByline> by) {
        bylines.addAll(by);
        return this;
    }

    Revision showing(List<RevisionFigure> shown) {
        figures.addAll(shown);
        leadPhoto = shown.stream()
                .filter(figure -> !figure.awaited())
                .findFirst()
                .map(RevisionFigure::photo)
                .orElse(null);
        return this;
    }

    /** Closes the chain's link over all that it says. */
    Revision sealed() {
        hash = HexFormat.of()
                .formatHex(HashChain.hash(
                        HexFormat.of().parseHex(previousHash), manuscript(true).fields()));
        return this;
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
                        .map(byline -> new Manuscript.Byline(byline.penName().name(), byline.role()))
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
