package vn.toasoan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** Everything a committed index knows of each document, in an order that doesn't depend on how it came to be. */
final class IndexDump {
    private final Map<Long, TreeSet<String>> documents = new TreeMap<>();

    private IndexDump() {}

    /** Of the newest generation in the folder. Another process may be writing to it. */
    static Map<Long, TreeSet<String>> of(Path folder) throws IOException {
        IndexDump dump = new IndexDump();
        try (FSDirectory directory = FSDirectory.open(newest(folder));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                dump.add(leaf.reader());
            }
        }
        return dump.documents;
    }

    /** What the last commit of the newest generation stands for. */
    static Optional<Position> position(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(newest(folder));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return Position.of(reader.getIndexCommit().getUserData());
        }
    }

    static Path newest(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.max(Comparator.comparingInt(
                            path -> Integer.parseInt(path.getFileName().toString())))
                    .orElseThrow();
        }
    }

    private void add(LeafReader leaf) throws IOException {
        TreeSet<String>[] facts = stored(leaf);
        for (FieldInfo field : leaf.getFieldInfos()) {
            terms(leaf, field.name, facts);
            norms(leaf, field.name, facts);
            if (field.getDocValuesType() == DocValuesType.SORTED_SET) {
                keys(leaf, field.name, facts);
            } else if (field.getDocValuesType() == DocValuesType.SORTED_NUMERIC) {
                numbers(leaf, field.name, facts);
            }
        }
    }

    private TreeSet<String>[] stored(LeafReader leaf) throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        TreeSet<String>[] facts = new TreeSet[leaf.maxDoc()];
        Bits live = leaf.getLiveDocs();
        for (int doc = 0; doc < facts.length; doc++) {
            facts[doc] = new TreeSet<>();
            if (live == null || live.get(doc)) {
                Document document = leaf.storedFields().document(doc);
                facts[doc].add("stored " + document);
                if (documents.put(ArticleDocument.id(document), facts[doc]) != null) {
                    throw new AssertionError("Twice in the index: " + ArticleDocument.id(document));
                }
            }
        }
        return facts;
    }

    private static void terms(LeafReader leaf, String field, TreeSet<String>[] facts) throws IOException {
        Terms terms = leaf.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                StringBuilder fact = new StringBuilder(field + ":" + each.term().utf8ToString());
                for (int i = 0; i < postings.freq(); i++) {
                    fact.append(' ').append(postings.nextPosition());
                }
                facts[postings.docID()].add(fact.toString());
            }
        }
    }

    private static void norms(LeafReader leaf, String field, TreeSet<String>[] facts) throws IOException {
        NumericDocValues norms = leaf.getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            facts[norms.docID()].add(field + " norm " + norms.longValue());
        }
    }

    private static void keys(LeafReader leaf, String field, TreeSet<String>[] facts) throws IOException {
        SortedSetDocValues values = leaf.getSortedSetDocValues(field);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < values.docValueCount(); i++) {
                facts[values.docID()].add(
                        field + " key " + values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
    }

    private static void numbers(LeafReader leaf, String field, TreeSet<String>[] facts) throws IOException {
        SortedNumericDocValues values = leaf.getSortedNumericDocValues(field);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = 0; i < values.docValueCount(); i++) {
                facts[values.docID()].add(field + " number " + values.nextValue());
            }
        }
    }
}
