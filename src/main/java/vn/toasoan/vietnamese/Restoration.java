package vn.toasoan.vietnamese;

import java.util.ArrayList;
import java.util.List;

/** The restoring of one text, sentence by sentence. */
final class Restoration {
    /** Places after which a sentence without an end is cut, so that memory and time stay in bounds. */
    private static final int LONGEST = 300;

    /** Even in a text full of marks, one word may have lost them. */
    private static final double LEAST_STRIPPED = 0.002;

    private final Lexicon lexicon;
    private final Ngrams ngrams;
    private final String text;
    private final StringBuilder out;
    private final float stripped;
    private final List<Bare> bareWords = new ArrayList<>();
    private Lattice sentence;
    private int last = Vocabulary.END;
    private double sure;
    private int restored;

    /** A word of the sentence that may want marks: its place in the lattice and where it starts in the text. */
    private record Bare(int place, int start) {}

    /** @param markedShare of the syllables in a text that nobody stripped, how many carry marks */
    Restoration(Lexicon lexicon, Ngrams ngrams, double markedShare, String text) {
        this.lexicon = lexicon;
        this.ngrams = ngrams;
        this.text = text;
        this.out = new StringBuilder(text);
        this.stripped = (float) Math.clamp(1 - markedShareOfText() / markedShare, LEAST_STRIPPED, 1);
        this.sentence = new Lattice(ngrams);
    }

    Restored run() {
        SentenceParts parts = new SentenceParts(text);
        while (parts.next()) {
            read(parts);
        }
        finishSentence();
        return new Restored(out.toString(), restored == 0 ? 1 : Math.min(1, sure / restored));
    }

    private double markedShareOfText() {
        int marked = 0;
        int all = 0;
        SentenceParts parts = new SentenceParts(text);
        while (parts.next()) {
            boolean isMarked = parts.part() == SentencePart.MARKED;
            if (isMarked ? number(parts) != Vocabulary.FOREIGN : isRestorable(parts)) {
                all++;
                marked += isMarked ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) marked / all;
    }

    private boolean isRestorable(SentenceParts parts) {
        return parts.part() == SentencePart.BARE && lexicon.candidates(parts.word())[0] != Vocabulary.FOREIGN;
    }

    private int number(SentenceParts parts) {
        return parts.syllable().map(lexicon::number).orElse((char) Vocabulary.FOREIGN);
    }

    private void read(SentenceParts parts) {
        switch (parts.part()) {
            case BARE -> addBare(parts.start(), lexicon.candidates(parts.word()));
            case MARKED -> add(number(parts));
            case NUMBER -> add(Vocabulary.NUMBER);
            case FOREIGN -> add(Vocabulary.FOREIGN);
            case PAUSE -> add(Vocabulary.PAUSE);
            case END -> finishSentence();
        }
        if (sentence.size() == LONGEST) {
            finishSentence();
        }
    }

    private void addBare(int start, char[] candidates) {
        if (candidates[0] == Vocabulary.FOREIGN) {
            add(Vocabulary.FOREIGN);
            return;
        }
        bareWords.add(new Bare(sentence.size(), start));
        sentence.add(candidates, fit(candidates));
        last = candidates[0];
    }

    /** What is written without marks is meant so, unless somebody stripped it. */
    private float[] fit(char[] candidates) {
        float[] fit = new float[candidates.length];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = lexicon.isMarked(candidates[i]) ? stripped : 1;
        }
        return fit;
    }

    private void add(int number) {
        if (!DiacriticTrainer.isEmptyPause(number, last)) {
            sentence.add((char) number);
            last = number;
        }
    }

    private void finishSentence() {
        if (!bareWords.isEmpty()) {
            sentence.add((char) Vocabulary.END);
            sentence.close();
            bareWords.forEach(this::write);
            bareWords.clear();
        }
        sentence = new Lattice(ngrams);
        last = Vocabulary.END;
    }

    private void write(Bare bare) {
        Place place = sentence.place(bare.place());
        double[] probabilities = place.probabilities();
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        String form = lexicon.written(place.word(best));
        for (int i = 0; i < form.length(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(bare.start() + i));
            out.setCharAt(bare.start() + i, capital ? Character.toUpperCase(form.charAt(i)) : form.charAt(i));
        }
        sure += probabilities[best];
        restored++;
    }
}
