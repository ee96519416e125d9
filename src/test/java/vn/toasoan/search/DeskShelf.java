package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.toasoan.articles.Sight;
import vn.toasoan.articles.State;
import vn.toasoan.platform.Page;
import vn.toasoan.search.IndexedManuscript.Past;

/** The newsroom's index in memory: two writers and an editor, and articles of theirs. */
final class DeskShelf {
    static final long LAN = 11;
    static final long MINH = 12;
    static final Sight EDITOR = new Sight(true, 20L);

    private final ArticleIndex index;

    DeskShelf(IndexedManuscript... articles) {
        try {
            index = new ArticleIndex(new ByteBuffersDirectory());
            for (IndexedManuscript article : articles) {
                index.put(article.head().id(), DeskDocument.of(article));
            }
            index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sight writer(long account) {
        return new Sight(false, account);
    }

    static IndexedManuscript draft(long id, Long owner, String headline, Past... past) {
        return new IndexedManuscript(text(id, headline), null, List.of(past), owner, "Lan", State.DRAFT);
    }

    /** @param head what was written since */
    static IndexedManuscript published(long id, Long owner, String shown, String head, Past... past) {
        return new IndexedManuscript(text(id, head), text(id, shown), List.of(past), owner, "Lan", State.PUBLISHED);
    }

    static IndexedArticle text(long id, String headline) {
        return Shelf.article(id, headline, "", "");
    }

    DeskResults find(Sight sight, String q) {
        return find(sight, new DeskRequest(Shelf.query(q), null, false));
    }

    DeskResults find(Sight sight, DeskRequest request) {
        return index.ask(searcher -> new DeskFinder(searcher, Shelf.NOW).find(sight, request));
    }

    List<Long> ids(Sight sight, String q) {
        return find(sight, q).items().stream().map(DeskHit::id).sorted().toList();
    }

    static DeskRequest in(State state, boolean mine) {
        return new DeskRequest(SearchRequest.of("", new Page.Request(1, 20)), state, mine);
    }
}
