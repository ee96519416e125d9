package vn.toasoan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.toasoan.search.IndexedArticle.Topic;
import vn.toasoan.search.Suggestion.Kind;

/**
 * The names that articles are filed under (tags, localities, pen names), to be found while one types them. Each word of a name
 * makes a term of the article, which begins with the folded word and holds the rest: so the names come in the dictionary's
 * order, with the number of their articles, and no article is looked at.
 */
final class TopicTerms {
    private static final String FIELD = "topics";
    private static final char SEPARATOR = '\0';
    private static final Map<Kind, String> PAGES =
            Map.of(Kind.TAG, "/tag/", Kind.LOCALITY, "/dia-phuong/", Kind.PEN_NAME, "/tac-gia/");
    /** Lucene refuses terms of 32 KB, and with them the whole article. */
    private static final int MAX_NAME = 500;

    private final IndexSearcher searcher;
    private final List<Word> typed;
    private final Set<String> beginnings;

    /**
     * @param typed the words typed, not empty
     * @param beginnings folded, what a name's word may begin with that the last of them begins
     */
    TopicTerms(IndexSearcher searcher, List<Word> typed, Set<String> beginnings) {
        this.searcher = searcher;
        this.typed = typed;
        this.beginnings = beginnings;
    }

    static void add(IndexedArticle article, Document document) {
        add(Kind.TAG, article.tags(), document);
        add(Kind.LOCALITY, ArticleDocument.places(article), document);
        add(Kind.PEN_NAME, article.penNames(), document);
    }

    private static void add(Kind kind, List<Topic> topics, Document document) {
        for (Topic topic : topics) {
            if (topic.name().length() <= MAX_NAME) {
                String rest = SEPARATOR + kind.name() + SEPARATOR + topic.slug() + SEPARATOR + topic.name();
                Word.of(topic.name()).stream()
                        .map(Word::folded)
                        .distinct()
                        .forEach(word -> document.add(new StringField(FIELD, word + rest, Store.NO)));
            }
        }
    }

    /** Those that have all the words: in the same marks first, then those with most articles. */
    List<Suggestion> suggest(int most) throws IOException {
        Map<String, Named> begun = new HashMap<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            TermsEnum terms = Terms.getTerms(segment.reader(), FIELD).iterator();
            for (String beginning : beginnings) {
                collect(terms, new BytesRef(beginning), begun);
            }
        }
        List<Named> best = begun.values().stream()
                .filter(named -> named.has(typed))
                .sorted(Comparator.comparingInt((Named named) -> -named.inSameMarks(typed))
                        .thenComparing(named -> -named.articles)
                        .thenComparing(named -> named.suggestion.text()))
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < best.size() && suggestions.size() < most; i++) {
            // The dictionary also has what was taken out of the index and not yet cleared away.
            if (searcher.count(new TermQuery(new Term(FIELD, best.get(i).term))) > 0) {
                suggestions.add(best.get(i).suggestion);
            }
        }
        return suggestions;
    }

    private static void collect(TermsEnum terms, BytesRef beginning, Map<String, Named> begun) throws IOException {
        BytesRef next = terms.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : terms.term();
        for (; next != null && StringHelper.startsWith(next, beginning); next = terms.next()) {
            String term = next.utf8ToString();
            Named named = begun.computeIfAbsent(term.substring(term.indexOf(SEPARATOR)), any -> new Named(term));
            named.articles += named.term.equals(term) ? terms.docFreq() : 0;
        }
    }

    /** A name some word of which begins as typed. */
    private static final class Named {
        private final String term;
        private final Suggestion suggestion;
        private final List<Word> words;
        private int articles;

        Named(String term) {
            this.term = term;
            String[] parts = term.split(String.valueOf(SEPARATOR), 4);
            Kind kind = Kind.valueOf(parts[1]);
            this.suggestion = new Suggestion(kind, parts[3], PAGES.get(kind) + parts[2]);
            this.words = Word.of(parts[3]);
        }

        boolean has(List<Word> typed) {
            return typed.subList(0, typed.size() - 1).stream().allMatch(word -> words.stream()
                    .anyMatch(own -> own.folded().equals(word.folded())));
        }

        int inSameMarks(List<Word> typed) {
            return (int) typed.stream()
                    .filter(word -> words.stream().anyMatch(own -> own.exact().startsWith(word.exact())))
                    .count();
        }
    }
}
