package vn.toasoan.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;

/** The newsroom's view of articles: drafts and all, for those who may see them. */
@ApplicationScoped
public class Articles {
    @PersistenceContext
    EntityManager entities;

    /** @throws Problem {@code not-found}; {@code forbidden} for another writer's unpublished article */
    public Article get(Actor actor, long id) {
        actor.mustBeSignedIn();
        Article article = entities.find(Article.class, id);
        if (article == null) {
            throw Problem.notFound();
        }
        if (!article.isIn(Sight.of(actor))) {
            throw Problem.forbidden();
        }
        return article;
    }

    /** Its revisions, newest first. */
    public Page<Revision> revisions(Actor actor, long id, Page.Request page) {
        Article article = get(actor, id);
        List<Revision> revisions = entities.createQuery(
                        "select r from Revision r where r.article = :article order by r.number desc", Revision.class)
                .setParameter("article", article)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(article.head().number(), revisions);
    }

    /** @throws Problem {@code not-found} */
    public Revision revision(Actor actor, long id, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.article = :article and r.number = :number", Revision.class)
                .setParameter("article", get(actor, id))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** How many articles lie on the desk in each state; a state with none is left out. */
    public Map<State, Long> counts(Actor actor) {
        actor.must(Right.WRITE);
        return entities.createQuery(
                        "select a.state, count(a) from Article a where (:all = true or a.createdBy.id = :account)"
                                + " group by a.state",
                        Object[].class)
                .setParameter("all", actor.may(Right.EDIT))
                .setParameter("account", actor.accountId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }

    /**
     * What lies on the desk: one's own for a writer, everybody's for an editor; last changed first.
     *
     * @param state null = any
     */
    public Page<Article> desk(Actor actor, State state, Page.Request page) {
        actor.must(Right.WRITE);
        String where =
                " from Article a where (:state is null or a.state = :state) and (:all = true or a.createdBy.id = :account)";
        TypedQuery<Long> count = entities.createQuery("select count(a)" + where, Long.class);
        TypedQuery<Article> list =
                entities.createQuery("select a" + where + " order by a.head.createdAt desc, a.id desc", Article.class);
        for (TypedQuery<?> query : List.of(count, list)) {
            query.setParameter("state", state)
                    .setParameter("all", actor.may(Right.EDIT))
                    .setParameter("account", actor.accountId());
        }
        return new Page<>(
                count.getSingleResult(),
                list.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList());
    }
}
