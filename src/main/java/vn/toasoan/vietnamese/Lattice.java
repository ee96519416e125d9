package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with all the words that may stand at its places: a hidden Markov model of the second order, whose probabilities
 * the forward-backward algorithm tells (Rabiner, "A Tutorial on Hidden Markov Models", 1989), within a beam.
 */
final class Lattice {
    private static final char[] NOTHING = {Vocabulary.NONE};
    private static final float[] FITS = {1};

    private final Ngrams ngrams;
    private final List<Place> places = new ArrayList<>();

    Lattice(Ngrams ngrams) {
        this.ngrams = ngrams;
        places.add(Place.start());
    }

    /** The next place, where it is known what stands there. */
    void add(char word) {
        add(new char[] {word}, FITS);
    }

    void add(char[] words, float[] fit) {
        char[] before =
                places.size() == 1 ? NOTHING : places.get(places.size() - 2).words();
        places.add(places.getLast().follow(ngrams, before, words, fit));
    }

    /** Places added until now. */
    int size() {
        return places.size() - 1;
    }

    /** The sentence is complete: what comes late may change what is probable early. */
    void close() {
        for (int i = places.size() - 2; i > 0; i--) {
            places.get(i).lookBack(places.get(i + 1));
        }
    }

    /** The place added as the {@code index}th, from 0. */
    Place place(int index) {
        return places.get(index + 1);
    }
}
