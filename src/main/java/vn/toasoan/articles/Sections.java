package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.ChangeLog;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.vietnamese.NormalForm;

/** The paper's sections. */
@ApplicationScoped
public class Sections {
    /** First segments of the site's own addresses: no section may take them. */
    private static final Set<String> RESERVED = Set.of(
            "tag",
            "tac-gia",
            "dia-phuong",
            "tin-theo-ngay",
            "tim-kiem",
            "rss",
            "trang-chu",
            "sitemap",
            "toa-soan",
            "api",
            "anh",
            "theme",
            "assets",
            "webjars",
            "health",
            "metrics",
            "openapi",
            "binh-luan",
            "cai-chinh",
            "quang-cao",
            "thoi-tiet",
            "truc-tiep",
            "luot-doc",
            "tin-nong",
            "tin-moi",
            "da-luu",
            "ma-qr",
            "sw.js",
            "manifest.webmanifest");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    ChangeLog changes;

    /** All, in the paper's order. */
    public List<Section> all() {
        return entities.createQuery("select s from Section s order by s.position, s.id", Section.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    public Optional<Section> bySlug(String slug) {
        return entities.createQuery("select s from Section s where s.slug = :slug", Section.class)
                .setParameter("slug", slug)
                // An import asks for every article: it writes them together, at the end.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    /** The section of that slug, the first one for an empty slug; empty when there is none such. */
    Optional<Section> bySlugOrFirst(String slug) {
        return slug.isEmpty() ? all().stream().findFirst() : bySlug(slug);
    }

    /**
     * Makes the section or changes it.
     *
     * @param parent slug of a section of the first level, or null
     */
    @Transactional
    public Section put(Actor actor, String slug, String name, String parent, int position) {
        actor.must(Right.MANAGE_SECTIONS);
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || RESERVED.contains(slug) || slug.matches(".*-post\\d+")) {
            throw Problem.invalid(Mistake.of("slug", "section-slug"));
        }
        if (name == null || NormalForm.line(name).isEmpty()) {
            throw Problem.invalid(Mistake.of("name", "required"));
        }
        Section section = bySlug(slug).orElseGet(() -> new Section(slug));
        section.change(NormalForm.line(name), parent(slug, parent), position);
        entities.persist(section);
        entities.createQuery(
                        "update Article a set a.topSection = :top where a.section = :section and a.topSection <> :top")
                .setParameter("top", section.top())
                .setParameter("section", section)
                .executeUpdate();
        audit.record(actor, "section.changed", "section/" + slug, section.name());
        changes.append("section.changed", null, "section/" + slug);
        return section;
    }

    private Section parent(String own, String slug) {
        if (slug == null || slug.isEmpty()) {
            return null;
        }
        return bySlug(slug)
                .filter(found -> found.parent() == null && !found.slug().equals(own))
                .orElseThrow(() -> Problem.invalid(Mistake.of("parent", "section-parent")));
    }
}
