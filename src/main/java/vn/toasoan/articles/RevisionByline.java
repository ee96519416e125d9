package vn.toasoan.articles;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import vn.toasoan.accounts.PenName;

/** A pen name in a revision, and what it did. */
@Embeddable
public class RevisionByline {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pen_name_id")
    private PenName penName;

    @Enumerated(EnumType.STRING)
    private BylineRole role;

    protected RevisionByline() {}

    RevisionByline(PenName penName, BylineRole role) {
        this.penName = penName;
        this.role = role;
    }

    public PenName penName() {
        return penName;
    }

    public BylineRole role() {
        return role;
    }

    public String url() {
        return "/tac-gia/" + penName.slug();
    }
}
