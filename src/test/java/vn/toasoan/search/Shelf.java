package vn.toasoan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import vn.toasoan.platform.Page;
import vn.toasoan.search.IndexedArticle.Topic;

/** An index in memory, with articles of our own. */
final class Shelf {
    static final Instant NOW = Instant.parse("2025-11-20T05:00:00Z");
    static final Topic LIFE = new Topic("doi-song", "Đời sống");
    static final Topic ECONOMY = new Topic("kinh-te", "Kinh tế");
    static final Topic FARMING = new Topic("nong-nghiep", "Nông nghiệp");

    final ArticleIndex index;

    Shelf(IndexedArticle... articles) {
        try {
            index = new ArticleIndex(new ByteBuffersDirectory());
            put(articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(IndexedArticle... articles) throws IOException {
        for (IndexedArticle article : articles) {
            index.put(article.id(), ArticleDocument.of(article));
        }
        index.refresh();
    }

    Results find(SearchRequest request) {
        return index.ask(searcher -> new Finder(searcher, NOW).find(request));
    }

    Results find(String q) {
        return find(query(q));
    }

    List<Long> ids(String q) {
        return find(q).items().stream().map(Hit::id).toList();
    }

    List<String> suggest(String typed, int size) {
        return index.ask(searcher -> new Completion(searcher, typed, NOW).suggest(size)).stream()
                .map(Suggestion::text)
                .toList();
    }

    static SearchRequest query(String q) {
        return SearchRequest.of(q, new Page.Request(1, 20));
    }

    /** All of one age, in one section, so that nothing but words decides. */
    static IndexedArticle article(long id, String headline, String sapo, String body) {
        return article(id, headline, sapo, body, List.of("Ảnh: Thanh Tùng"));
    }

    static IndexedArticle article(long id, String headline, String sapo, String body, List<String> notes) {
        return new IndexedArticle(
                id,
                "/bai-post" + id + ".html",
                headline,
                sapo,
                body,
                notes,
                LIFE,
                null,
                List.of(),
                List.of(),
                null,
                Instant.parse("2025-10-01T03:00:00Z"),
                null);
    }

    static IndexedArticle published(long id, String headline, String at) {
        return new IndexedArticle(
                id,
                "/bai-post" + id + ".html",
                headline,
                "",
                "",
                List.of(),
                LIFE,
                null,
                List.of(),
                List.of(),
                null,
                Instant.parse(at),
                null);
    }

    static IndexedArticle about(
            long id, String headline, Topic section, Topic parent, String tag, String pen, Topic at) {
        return new IndexedArticle(
                id,
                "/bai-post" + id + ".html",
                headline,
                "",
                "",
                List.of(),
                section,
                parent,
                List.of(topic(tag)),
                List.of(topic(pen)),
                at,
                Instant.parse("2025-10-01T03:00:00Z"),
                "/anh/" + id + "/a.jpg");
    }

    static Topic topic(String name) {
        return new Topic(vn.toasoan.vietnamese.Slug.of(name), name);
    }
}
