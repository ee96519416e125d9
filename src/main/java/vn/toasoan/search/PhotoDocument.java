package vn.toasoan.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.search.IndexedPhoto.Use;
import vn.toasoan.vietnamese.Slug;

/**
 * A photo as the newsroom finds it: by its own words and by those that articles say of it. What a draft says is for its writer
 * and the editors.
 */
final class PhotoDocument {
    /** The form of the documents; an index of another form is built anew. */
    static final String FORMAT = ArticleDocument.FORMAT + "-1";

    static final String CREDIT = "credit";
    static final String CREDIT_COUNT = "credit.count";
    static final String USED = "used";

    private static final String USES = "uses";

    private final IndexedPhoto photo;

    private PhotoDocument(IndexedPhoto photo) {
        this.photo = photo;
    }

    static List<Document> of(IndexedPhoto photo) {
        return new PhotoDocument(photo).documents();
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        Set<Long> writers = photo.uses().stream()
                .filter(Predicate.not(Use::shown))
                .map(Use::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Document shown = document(Use::shown);
        Audience.newsroom(shown, writers);
        documents.add(shown);
        for (Long writer : writers) {
            Document own = document(use -> use.shown() || writer.equals(use.owner()));
            Audience.owner(own, writer);
            documents.add(own);
        }
        Document all = photo.uses().stream().allMatch(Use::shown) ? shown : document(use -> true);
        Audience.editors(all);
        return all == shown
                ? List.of(shown)
                : Stream.concat(documents.stream(), Stream.of(all)).toList();
    }

    private Document document(Predicate<Use> known) {
        List<Use> uses = photo.uses().stream().filter(known).toList();
        Document document = new Document();
        document.add(new StringField(ArticleDocument.ID, Long.toString(photo.id()), Store.YES));
        document.add(
                new LongField(ArticleDocument.PUBLISHED_AT, photo.uploadedAt().toEpochMilli(), Store.NO));
        long articles = uses.stream().map(Use::article).distinct().count();
        document.add(new StoredField(USES, articles));
        document.add(new StringField(USED, Boolean.toString(articles > 0), Store.NO));
        words(document, uses);
        credits(document, uses);
        return document;
    }

    private void words(Document document, List<Use> uses) {
        ArticleDocument.text(document, Part.HEADLINE, photo.caption());
        Stream.concat(
                        Stream.of(photo.credit(), photo.alt()),
                        uses.stream().flatMap(use -> Stream.of(use.caption(), use.credit())))
                .filter(note -> !note.isEmpty() && !note.equals(photo.caption()))
                .distinct()
                .forEach(note -> ArticleDocument.text(document, Part.NOTES, note));
        ArticleDocument.text(document, Part.BODY, photo.uploader());
        ArticleDocument.text(document, Part.BODY, fileWords(photo.fileName()));
    }

    private static String fileWords(String fileName) {
        return fileName.replaceFirst("\\.jpg$", "").replace('-', ' ');
    }

    private void credits(Document document, List<Use> uses) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(photo.credit()), uses.stream().map(Use::credit))
                .filter(credit -> !credit.isEmpty())
                .forEach(credit -> names.putIfAbsent(Slug.of(credit), credit));
        names.forEach((slug, name) -> {
            document.add(new StringField(CREDIT, slug, Store.NO));
            document.add(new SortedSetDocValuesField(CREDIT_COUNT, new BytesRef(Count.key(new Topic(slug, name)))));
        });
    }

    /** In how many articles, as far as its finder may know. */
    static int uses(Document stored) {
        return stored.getField(USES).numericValue().intValue();
    }
}
