package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.toasoan.accounts.Account;
import vn.toasoan.accounts.PenNames;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.vietnamese.Slug;

/** Turns a manuscript into an article's next revision: names become rows, photos are looked up, the chain is closed. */
@ApplicationScoped
class Manuscripts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    PenNames penNames;

    @Inject
    Photos photos;

    @Inject
    Clock clock;

    /**
     * Adds the revision and makes it the head, in the caller's transaction.
     *
     * @throws Problem {@code invalid} with every mistake that was found
     */
    Revision append(Article article, Actor actor, Manuscript manuscript) {
        List<Mistake> mistakes = new ArrayList<>(manuscript.mistakes());
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        List<Figure> figures = Markdown.figures(manuscript.body());
        Map<Long, Photo> known = photos.all(photoIds(figures));
        unknownPhotos(mistakes, figures, known);
        unknownArticles(mistakes, article, manuscript);
        Section section = sections.bySlugOrFirst(manuscript.section()).orElse(null);
        if (section == null) {
            mistakes.add(Mistake.of("section", "section-unknown", manuscript.section()));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        Revision revision = new Revision(article, author(actor), clock.instant(), manuscript)
                .filed(section, locality(manuscript), tags(manuscript))
                .signed(bylines(manuscript))
                .showing(figures.stream()
                        .map(figure -> new RevisionFigure(figure, photo(figure, known)))
                        .toList())
                .sealed();
        entities.persist(revision);
        article.append(revision, manuscript.commentsOpen());
        return revision;
    }

    private Locality locality(Manuscript manuscript) {
        return manuscript.locality().isEmpty() ? null : topics.locality(manuscript.locality());
    }

    private List<Tag> tags(Manuscript manuscript) {
        return manuscript.tags().stream().map(topics::tag).distinct().toList();
    }

    private List<RevisionByline> bylines(Manuscript manuscript) {
        return manuscript.bylines().stream()
                .map(byline -> new RevisionByline(penNames.named(byline.name(), Slug.of(byline.name())), byline.role()))
                .toList();
    }

    private Account author(Actor actor) {
        return actor.accountId() == null ? null : entities.getReference(Account.class, actor.accountId());
    }

    private static List<Long> photoIds(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.photoId().stream().boxed())
                .distinct()
                .toList();
    }

    private static Photo photo(Figure figure, Map<Long, Photo> known) {
        return figure.photoId().isPresent() ? known.get(figure.photoId().getAsLong()) : null;
    }

    private static void unknownPhotos(List<Mistake> mistakes, List<Figure> figures, Map<Long, Photo> known) {
        photoIds(figures).stream()
                .filter(Predicate.not(known::containsKey))
                .forEach(id -> mistakes.add(Mistake.of("body", "photo-missing", id.toString())));
    }

    private void unknownArticles(List<Mistake> mistakes, Article article, Manuscript manuscript) {
        List<Long> ids = manuscript.related().stream()
                .map(Manuscript.Related::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        var existing = entities.createQuery("select a.id from Article a where a.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(id -> !id.equals(article.id()))
                .collect(Collectors.toSet());
        ids.stream()
                .filter(Predicate.not(existing::contains))
                .forEach(id -> mistakes.add(Mistake.of("related", "related-missing", id.toString())));
    }
}
