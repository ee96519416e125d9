package vn.toasoan.search;

import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.articles.Sight;

/**
 * Who finds a document of the newsroom's. Of one article or photo there may be several, by what different people may know of it;
 * each person finds at most one of them, the fullest that is his to see. So nothing is found twice, and what is counted is what
 * he may see.
 */
final class Audience {
    private static final String OPEN_TO = "openTo";
    private static final String EDITORS = "editors";
    private static final String NEWSROOM = "newsroom";

    /** Those who have a fuller one. */
    private static final String NOT_FOR = "notFor";

    private Audience() {}

    static void editors(Document document) {
        term(document, OPEN_TO, EDITORS);
    }

    /** @param account null when it is nobody's */
    static void owner(Document document, Long account) {
        if (account != null) {
            term(document, OPEN_TO, account.toString());
        }
    }

    /** @param butFor accounts that another document of the same thing is open to */
    static void newsroom(Document document, Collection<Long> butFor) {
        term(document, OPEN_TO, NEWSROOM);
        butFor.forEach(account -> term(document, NOT_FOR, account.toString()));
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    /** The documents that are open to a person: {@link Sight#reaches} as a query. */
    static Query of(Sight sight) {
        if (sight.everything()) {
            return query(OPEN_TO, EDITORS);
        }
        String account = String.valueOf(sight.account());
        BooleanQuery.Builder shown = new BooleanQuery.Builder();
        shown.add(query(OPEN_TO, NEWSROOM), Occur.MUST);
        shown.add(query(NOT_FOR, account), Occur.MUST_NOT);
        BooleanQuery.Builder open = new BooleanQuery.Builder();
        open.add(query(OPEN_TO, account), Occur.SHOULD);
        open.add(shown.build(), Occur.SHOULD);
        return open.build();
    }

    private static Query query(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
