package vn.toasoan.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A related article as a revision names it: one of ours by id, or one kept by its headline until it is found. */
@Embeddable
public class RevisionLink {
    @Column(name = "article_id")
    private Long articleId;

    private String headline;
    private String sapo;
    private String url;

    protected RevisionLink() {}

    RevisionLink(Manuscript.Related related) {
        this.articleId = related.id();
        this.headline = related.headline();
        this.sapo = related.sapo();
        this.url = related.url();
    }

    /** Null when it isn't ours. */
    public Long articleId() {
        return articleId;
    }

    public String headline() {
        return headline;
    }

    public String sapo() {
        return sapo;
    }

    public String url() {
        return url;
    }

    Manuscript.Related related() {
        return new Manuscript.Related(articleId, headline, sapo, url);
    }
}
