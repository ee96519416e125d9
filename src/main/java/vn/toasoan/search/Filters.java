package vn.toasoan.search;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.vietnamese.NewsDates;
import vn.toasoan.vietnamese.Slug;

/** What a request asks for besides words, as clauses that score nothing. */
final class Filters {
    /** No article is older or newer; days beyond are as good as these, and have milliseconds that fit. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Filters() {}

    static void add(SearchRequest request, BooleanQuery.Builder query) {
        named(ArticleDocument.SECTION, request.section(), query);
        named(ArticleDocument.TAG, request.tag(), query);
        named(ArticleDocument.PEN_NAME, request.penName(), query);
        named(ArticleDocument.LOCALITY, request.locality(), query);
        if (request.from() != null || request.to() != null) {
            query.add(between(request.from(), request.to()), Occur.FILTER);
        }
    }

    /** A name's slug is its own slug's slug, so that both find it. */
    private static void named(String field, String name, BooleanQuery.Builder query) {
        if (!name.isEmpty()) {
            query.add(new TermQuery(new Term(field, Slug.of(name))), Occur.FILTER);
        }
    }

    private static Query between(LocalDate from, LocalDate to) {
        long first = start(from == null ? FIRST : from).toEpochMilli();
        long behind =
                start((to == null || to.isAfter(LAST) ? LAST : to).plusDays(1)).toEpochMilli();
        return LongField.newRangeQuery(ArticleDocument.PUBLISHED_AT, first, behind - 1);
    }

    private static Instant start(LocalDate day) {
        LocalDate within = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST.plusDays(1) : day;
        return within.atStartOfDay(NewsDates.ZONE).toInstant();
    }
}
