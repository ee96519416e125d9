package vn.toasoan.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A topic that articles share, with a page of its own. */
@Entity
public class Tag {
    @Id
    private Long id;

    private String name;
    private String slug;

    protected Tag() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String slug() {
        return slug;
    }

    public String url() {
        return "/tag/" + slug;
    }
}
