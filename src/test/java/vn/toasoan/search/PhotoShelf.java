package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.toasoan.articles.Sight;
import vn.toasoan.search.IndexedPhoto.Use;

/** The index of photos in memory. */
final class PhotoShelf {
    private final ArticleIndex index;

    PhotoShelf(IndexedPhoto... photos) {
        try {
            index = new ArticleIndex(new ByteBuffersDirectory());
            for (IndexedPhoto photo : photos) {
                index.put(photo.id(), PhotoDocument.of(photo));
            }
            index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexedPhoto photo(long id, String caption, String credit, Use... uses) {
        return new IndexedPhoto(
                id,
                "tep-" + id + ".jpg",
                caption,
                credit,
                "",
                "Nguyễn Lan",
                Instant.parse("2025-10-01T03:00:00Z").plusSeconds(id),
                List.of(uses));
    }

    PhotoFinder.Found find(Sight sight, PhotoRequest request) {
        return index.ask(searcher -> new PhotoFinder(searcher, Shelf.NOW, sight).find(request));
    }

    PhotoFinder.Found find(Sight sight, String q) {
        return find(sight, new PhotoRequest(Shelf.query(q), null, null));
    }

    List<Long> ids(Sight sight, String q) {
        return ids(find(sight, q));
    }

    static List<Long> ids(PhotoFinder.Found found) {
        return found.page().stream().map(ArticleDocument::id).toList();
    }

    int uses(Sight sight, long id) {
        return index.ask(searcher -> new PhotoFinder(searcher, Shelf.NOW, sight).uses(List.of(id)))
                .get(id);
    }
}
