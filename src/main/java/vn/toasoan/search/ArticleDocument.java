package vn.toasoan.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.vietnamese.Slug;

/** An article as a document of the index, and back. A change here that old indexes don't have needs a new {@link #FORMAT}. */
final class ArticleDocument {
    /** The form of the documents; an index of another form is built anew. */
    static final String FORMAT = "5";

    static final String ID = "id";
    static final String SECTION = "section";
    static final String TAG = "tag";
    static final String PEN_NAME = "penName";
    static final String LOCALITY = "locality";
    static final String PUBLISHED_AT = "publishedAt";

    static final String SECTION_COUNT = "section.count";
    static final String YEAR_COUNT = "year.count";
    static final String LOCALITY_COUNT = "locality.count";
    /** All words of the article: exact with their positions, folded, and the folded pairs. */
    static final String TEXT = "text";

    static final String TEXT_FOLDED = TEXT + ".folded";
    static final String TEXT_PAIRS = TEXT + ".pairs";
    /** The words, folded, of texts that have lost their marks: what asks with marks finds them there, and nowhere else without. */
    static final String TEXT_BARE = TEXT + ".bare";
    /** Those of the headline alone. */
    static final String HEADLINE = "headline.words";

    static final String HEADLINE_FOLDED = HEADLINE + ".folded";

    private static final String URL = "url";
    private static final String PHOTO_URL = "photoUrl";
    private static final String SECTION_SLUG = "section.slug";
    private static final String SECTION_NAME = "section.name";

    private static final FieldType WHERE = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType HOW_OFTEN = words(IndexOptions.DOCS_AND_FREQS);

    /** Of so many words of a text that has its marks, one is marked: in news it is two of three. */
    private static final int LEAST_MARKED = 10;

    private final Document document = new Document();

    private ArticleDocument() {}

    static Document of(IndexedArticle article) {
        ArticleDocument made = new ArticleDocument();
        made.shown(article);
        made.searched(article);
        made.filtered(article);
        made.counted(article);
        return made.document;
    }

    private static FieldType words(IndexOptions kept) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(kept);
        type.freeze();
        return type;
    }

    static Term id(long id) {
        return new Term(ID, Long.toString(id));
    }

    static long id(Document stored) {
        return Long.parseLong(stored.get(ID));
    }

    static String text(Document stored, Part part) {
        return String.join("\n", stored.getValues(part.field()));
    }

    static String url(Document stored) {
        return stored.get(URL);
    }

    static String photoUrl(Document stored) {
        return stored.get(PHOTO_URL);
    }

    static Topic section(Document stored) {
        return new Topic(stored.get(SECTION_SLUG), stored.get(SECTION_NAME));
    }

    static Instant publishedAt(Document stored) {
        return Instant.ofEpochMilli(stored.getField(PUBLISHED_AT).numericValue().longValue());
    }

    private void shown(IndexedArticle article) {
        document.add(new StringField(ID, Long.toString(article.id()), Store.YES));
        document.add(new StoredField(URL, article.url()));
        document.add(new StoredField(SECTION_SLUG, article.section().slug()));
        document.add(new StoredField(SECTION_NAME, article.section().name()));
        if (article.photoUrl() != null) {
            document.add(new StoredField(PHOTO_URL, article.photoUrl()));
        }
    }

    private void searched(IndexedArticle article) {
        text(Part.HEADLINE, article.headline());
        text(Part.SAPO, article.sapo());
        text(Part.BODY, article.body());
        article.notes().forEach(note -> text(Part.NOTES, note));
        Stream.of(article.tags(), article.penNames(), places(article))
                .flatMap(List::stream)
                .forEach(topic -> words(document, Part.NOTES, topic.name()));
        List<Word> headline = Word.of(article.headline());
        document.add(new Field(HEADLINE, KeyStream.exact(headline, 1), HOW_OFTEN));
        document.add(new Field(HEADLINE_FOLDED, KeyStream.folded(headline, 1), HOW_OFTEN));
        TopicTerms.add(article, document);
    }

    private void text(Part part, String text) {
        text(document, part, text);
    }

    /** The text of any document's part, to be searched and shown. */
    static void text(Document document, Part part, String text) {
        document.add(new StoredField(part.field(), text));
        List<Word> words = words(document, part, text);
        if (isBare(words)) {
            document.add(new Field(TEXT_BARE, KeyStream.folded(words, 1), HOW_OFTEN));
        }
    }

    /** Of three words or more of Vietnamese one has a mark at least. */
    private static boolean isBare(List<Word> words) {
        return words.size() >= 3 && words.stream().filter(Word::marked).count() * LEAST_MARKED < words.size();
    }

    private static List<Word> words(Document document, Part part, String text) {
        List<Word> words = Word.of(text);
        document.add(new Field(TEXT, KeyStream.placed(words, part.times()), WHERE));
        document.add(new Field(TEXT_FOLDED, KeyStream.folded(words, part.times()), HOW_OFTEN));
        document.add(new Field(TEXT_PAIRS, KeyStream.pairs(words, part.times()), HOW_OFTEN));
        return words;
    }

    private void filtered(IndexedArticle article) {
        filter(SECTION, article.section());
        if (article.parentSection() != null) {
            filter(SECTION, article.parentSection());
        }
        article.tags().forEach(tag -> filter(TAG, tag));
        article.penNames().forEach(name -> filter(PEN_NAME, name));
        places(article).forEach(place -> filter(LOCALITY, place));
        document.add(new LongField(PUBLISHED_AT, article.publishedAt().toEpochMilli(), Store.YES));
    }

    /** By its address, and by what its name alone would give: two names that differ in diacritics only share the latter. */
    private void filter(String field, Topic topic) {
        Stream.of(topic.slug(), Slug.of(topic.name()))
                .distinct()
                .forEach(slug -> document.add(new StringField(field, slug, Store.NO)));
    }

    private void counted(IndexedArticle article) {
        String year =
                Integer.toString(article.publishedAt().atZone(NewsDates.ZONE).getYear());
        count(SECTION_COUNT, article.section());
        count(YEAR_COUNT, new Topic(year, year));
        places(article).forEach(place -> count(LOCALITY_COUNT, place));
    }

    private void count(String field, Topic topic) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(Count.key(topic))));
    }

    static List<Topic> places(IndexedArticle article) {
        return article.locality() == null ? List.of() : List.of(article.locality());
    }
}
