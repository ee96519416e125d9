package vn.toasoan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.toasoan.articles.State;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.search.IndexedManuscript.Past;

/**
 * An article as the newsroom finds it: its writer and the editors by its newest text and by what was taken out of that, the
 * others, where they may open it at all, by what readers were shown of it.
 */
final class DeskDocument {
    /** The form of the documents, beside that of {@link ArticleDocument}; an index of another form is built anew. */
    static final String FORMAT = ArticleDocument.FORMAT + "-1";

    static final String STATE = "state";
    static final String OWNER = "owner";
    static final String STATE_COUNT = "state.count";

    private static final String WRITER = "writer";
    private static final String PAST_REVISION = "past.revision";

    private DeskDocument() {}

    static List<Document> of(IndexedManuscript article) {
        Document whole = document(article, article.head());
        article.past().forEach(past -> past(whole, past));
        Audience.editors(whole);
        Audience.owner(whole, article.owner());
        List<Document> documents = new ArrayList<>(List.of(whole));
        if (article.shown() != null) {
            boolean same = article.past().isEmpty() && article.shown().equals(article.head());
            Document shown = same ? whole : document(article, article.shown());
            Audience.newsroom(shown, same || article.owner() == null ? Set.of() : Set.of(article.owner()));
            documents.add(shown);
        }
        return documents.stream().distinct().toList();
    }

    private static Document document(IndexedManuscript article, IndexedArticle text) {
        Document document = ArticleDocument.of(text);
        String state = article.state().name();
        document.add(new StringField(STATE, state, Store.YES));
        document.add(new StoredField(WRITER, article.writer()));
        if (article.owner() != null) {
            document.add(new StringField(OWNER, article.owner().toString(), Store.NO));
        }
        Topic counted = new Topic(state, article.state().title());
        document.add(new SortedSetDocValuesField(STATE_COUNT, new BytesRef(Count.key(counted))));
        return document;
    }

    private static void past(Document document, Past past) {
        ArticleDocument.text(document, Part.PAST, past.text());
        document.add(new StoredField(PAST_REVISION, past.revision()));
    }

    static State state(Document stored) {
        return State.valueOf(stored.get(STATE));
    }

    static String writer(Document stored) {
        return stored.get(WRITER);
    }

    static List<Past> past(Document stored) {
        String[] texts = stored.getValues(Part.PAST.field());
        int[] revisions = Arrays.stream(stored.getFields(PAST_REVISION))
                .mapToInt(field -> field.numericValue().intValue())
                .toArray();
        List<Past> past = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            past.add(new Past(revisions[i], texts[i]));
        }
        return past;
    }
}
