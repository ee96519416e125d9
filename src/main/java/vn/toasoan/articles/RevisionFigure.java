package vn.toasoan.articles;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import vn.toasoan.markup.Figure;
import vn.toasoan.media.Photo;

/** A photo as a revision uses it, derived from the body: its caption and credit here, which may differ elsewhere. */
@Embeddable
public class RevisionFigure {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "photo_id")
    private Photo photo;

    private String caption;
    private String credit;
    private String alt;

    protected RevisionFigure() {}

    RevisionFigure(Figure figure, Photo photo) {
        this.photo = photo;
        this.caption = figure.caption();
        this.credit = figure.credit();
        this.alt = figure.alt();
    }

    /** Null while the photo is still awaited. */
    public Photo photo() {
        return photo;
    }

    public boolean awaited() {
        return photo == null;
    }

    public String caption() {
        return caption;
    }

    public String credit() {
        return credit;
    }

    /** What the photo shows: its own description here, else the caption. */
    public String alt() {
        return alt.isEmpty() ? caption : alt;
    }
}
