package vn.toasoan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.articles.Article;
import vn.toasoan.articles.Drafting;
import vn.toasoan.articles.Manuscript.Related;
import vn.toasoan.articles.Workflow;
import vn.toasoan.markup.Figure;
import vn.toasoan.markup.Markdown;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Problem;

/** The two steps by which an article of the content folder comes in, each a transaction of its own. */
@ApplicationScoped
class ContentBatch {
    private static final Logger LOG = System.getLogger(ContentBatch.class.getName());
    private static final String AWAITED = "";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Drafting drafting;

    @Inject
    Workflow workflow;

    @Inject
    Photos photos;

    @Inject
    OwnHeadlines headlines;

    /** Draft and photos together, unless there is an article of that headline. */
    @Transactional(TxType.REQUIRES_NEW)
    public void draft(Actor actor, ContentArticle article) {
        if (headlines.id(article.headline()).isPresent()) {
            return;
        }
        Map<String, String> addresses = new HashMap<>();
        article.file().photoNames().forEach(name -> addresses.put(name, upload(actor, article, name)));
        String body = Markdown.replaceAddresses(
                article.file().manuscript().body(), address -> addresses.getOrDefault(address, address));
        drafting.create(actor, article.file().manuscript(body, List.of()));
    }

    /**
     * Relates the draft to the others and publishes it, unless that is done or somebody has worked on it.
     *
     * @param headlineOf folder names to headlines
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void complete(Actor actor, ContentArticle content, Map<String, String> headlineOf) {
        Article article = headlines
                .id(content.headline())
                .map(id -> entities.find(Article.class, id))
                .filter(found -> found.live() == null && found.head().number() == 1)
                .orElse(null);
        if (article == null) {
            return;
        }
        List<Related> related = related(content, headlineOf);
        if (!related.isEmpty()) {
            drafting.save(
                    actor,
                    article.id(),
                    1,
                    content.file().manuscript(article.head().body(), related));
        }
        if (content.file().published() != null) {
            workflow.publishImported(
                    actor, Collections.singletonMap(article.id(), content.file().published()));
        }
    }

    /** The address of the photo in the store; one that can't be had is awaited, which harms no article. */
    private String upload(Actor actor, ContentArticle article, String name) {
        try {
            Optional<Figure> use = firstUse(article, name);
            Photo photo = photos.upload(
                    actor,
                    article.folder().resolve(name),
                    name,
                    use.map(Figure::caption).orElse(null),
                    use.map(Figure::credit).orElse(null),
                    use.map(Figure::alt).orElse(null));
            return photo.path();
        } catch (UncheckedIOException | Problem e) {
            LOG.log(Level.WARNING, "Photo {0} of content {1} is left out: {2}", name, article.folder(), e);
            return AWAITED;
        }
    }

    /** What the article says of the photo is what the photo is known by. */
    private static Optional<Figure> firstUse(ContentArticle article, String name) {
        return Markdown.parse(article.file().manuscript().body()).figures().stream()
                .filter(figure -> figure.address().equals(name))
                .findFirst();
    }

    private List<Related> related(ContentArticle content, Map<String, String> headlineOf) {
        return content.file().related().stream()
                .flatMap(entry -> related(content, entry, headlineOf).stream())
                .toList();
    }

    private Optional<Related> related(
            ContentArticle content, ArticleFile.RelatedEntry entry, Map<String, String> headlineOf) {
        if (entry.elsewhere() != null) {
            return headlines.link(List.of(entry.elsewhere())).stream().findFirst();
        }
        Optional<Long> id = Optional.ofNullable(headlineOf.get(entry.folder())).flatMap(headlines::id);
        if (id.isEmpty()) {
            LOG.log(Level.WARNING, "Content {0} relates to {1}, which isn't there", content.folder(), entry.folder());
        }
        return id.map(Related::article);
    }
}
