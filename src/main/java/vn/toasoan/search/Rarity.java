package vn.toasoan.search;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How many articles have a term, how often, and what the ranking's model makes of it. Looked up once for all uses. */
final class Rarity {
    private final Term term;
    private final TermStates states;
    private final double articles;

    Rarity(IndexSearcher searcher, Term term) throws IOException {
        this.term = term;
        this.states = TermStates.build(searcher, term, true);
        this.articles = searcher.getIndexReader().maxDoc();
    }

    int documents() {
        return states.docFreq();
    }

    /**
     * What all matches of the term have in common in the model I(ne)B2: how unlikely it is to meet the term by chance, times how
     * often it is repeated where it stands; 0 where no article has it.
     */
    double worth() {
        double all = states.docFreq() == 0 ? 0 : states.totalTermFreq();
        if (all == 0) {
            return 0;
        }
        double expected = articles * (1 - Math.pow((articles - 1) / articles, all));
        return Math.log((articles + 1) / (expected + 0.5)) / Math.log(2) * (all + 1) / states.docFreq();
    }

    Query query() {
        return new TermQuery(term, states);
    }
}
