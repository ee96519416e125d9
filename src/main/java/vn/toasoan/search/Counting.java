package vn.toasoan.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the values of what was found. Values are few, so each segment is counted by its own ordinals and named at its end. */
final class Counting {
    private static final int SHOWN = 50;
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);
    private static final Comparator<Count> HIGHEST_FIRST =
            Comparator.comparing(Count::value).reversed();

    private final List<MatchingDocs> found;

    Counting(FacetsCollector collector) {
        this.found = collector.getMatchingDocs();
    }

    /** Those that were counted, to be looked at once more. */
    Matches matches() {
        return new Matches(found);
    }

    long total() {
        return found.stream().mapToLong(MatchingDocs::totalHits).sum();
    }

    Facets facets() throws IOException {
        return new Facets(
                counts(ArticleDocument.SECTION_COUNT, MOST_FIRST),
                counts(ArticleDocument.YEAR_COUNT, HIGHEST_FIRST),
                counts(ArticleDocument.LOCALITY_COUNT, MOST_FIRST));
    }

    List<Count> mostFirst(String field) throws IOException {
        return counts(field, MOST_FIRST);
    }

    private List<Count> counts(String field, Comparator<Count> order) throws IOException {
        return all(field).sorted(order).limit(SHOWN).toList();
    }

    private Stream<Count> all(String field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (MatchingDocs segment : found) {
            add(segment, DocValues.getSortedSet(segment.context().reader(), field), counts);
        }
        return counts.entrySet().stream().map(entry -> Count.of(entry.getKey(), entry.getValue()));
    }

    private static void add(MatchingDocs segment, SortedSetDocValues values, Map<String, Long> counts)
            throws IOException {
        long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
        DocIdSetIterator documents = segment.bits().iterator();
        SortedDocValues single = DocValues.unwrapSingleton(values);
        while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (single != null) {
                if (single.advanceExact(documents.docID())) {
                    byOrdinal[single.ordValue()]++;
                }
            } else if (values.advanceExact(documents.docID())) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    byOrdinal[Math.toIntExact(values.nextOrd())]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
            }
        }
    }
}
