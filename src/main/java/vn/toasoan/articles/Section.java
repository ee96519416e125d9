package vn.toasoan.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A section of the paper (chuyên mục); at most two levels. */
@Entity
@SequenceGenerator(name = "section_seq", sequenceName = "section_seq", allocationSize = 50)
public class Section {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    private Long id;

    private String slug;
    private String name;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "parent_id")
    private Section parent;

    private int position;

    protected Section() {}

    Section(String slug) {
        this.slug = slug;
    }

    void change(String newName, Section newParent, int newPosition) {
        name = newName;
        parent = newParent;
        position = newPosition;
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Null for a section of the first level. */
    public Section parent() {
        return parent;
    }

    /** The section of the first level that it belongs to, or is. */
    Section top() {
        return parent == null ? this : parent;
    }

    public int position() {
        return position;
    }

    public String url() {
        return "/" + slug;
    }
}
