package vn.toasoan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toasoan.vietnamese.Sentences;
import vn.toasoan.vietnamese.Span;

/**
 * A stretch of a text: whole sentences where they fit, whole words in any case. Of several texts only the one that is worth most
 * is shown, so that where it begins and ends is looked for when it is asked.
 *
 * @param marked the words of the text that are shown as found, also those outside of the passage
 * @param at what the passage is around; {@link #ALL} for the whole text
 * @param worth how many different words asked for it holds; 0 when none
 */
record Passage(String text, List<Word> marked, int at, int worth) {
    /** Two or three lines on a results page. */
    private static final int MAX_CHARS = 240;
    /** How much of a long sentence is shown before the first word found. */
    private static final int LEAD = 40;
    /** How far ahead of a passage's first word others are still shown with it. */
    private static final int REACH = 160;
    /** Whole sentences should fill half of the passage; else one is begun and cut. */
    private static final int ENOUGH = MAX_CHARS / 2;
    /** No sentence begins farther away than that. */
    private static final int LONGEST_SENTENCE = 1_000;

    private static final int ALL = -1;

    /**
     * Where a passage is in its text.
     *
     * @param start its first character
     * @param end behind its last
     * @param cutBefore whether it begins within a sentence
     * @param cutBehind whether it ends within one
     */
    record Bounds(int start, int end, boolean cutBefore, boolean cutBehind) {}

    static Passage whole(String text, List<Word> marked) {
        int different = (int) marked.stream().map(Word::folded).distinct().count();
        return new Passage(text, marked, ALL, different);
    }

    /** The one that holds most of what is asked for, the first of several; the text's beginning when it holds nothing. */
    static Passage best(String text, List<Word> marked) {
        if (text.length() <= MAX_CHARS) {
            return whole(text, marked);
        }
        int at = 0;
        int bestWorth = 0;
        Map<String, Integer> within = new HashMap<>();
        int next = 0;
        for (Word first : marked) {
            while (next < marked.size() && marked.get(next).end() <= first.start() + REACH) {
                within.merge(marked.get(next++).folded(), 1, Integer::sum);
            }
            if (within.size() > bestWorth) {
                at = first.start();
                bestWorth = within.size();
            }
            within.computeIfPresent(first.folded(), (word, times) -> times == 1 ? null : times - 1);
        }
        return new Passage(text, marked, at, bestWorth);
    }

    Bounds bounds() {
        return at == ALL ? new Bounds(0, text.length(), false, false) : new Surroundings(text, at).bounds();
    }

    /** The sentences around a place, where a passage may begin and end. */
    private static final class Surroundings {
        private final String text;
        private final int at;
        private final int offset;
        private final String near;
        private final List<Span> sentences;

        Surroundings(String text, int at) {
            this.text = text;
            this.at = at;
            this.offset = Math.max(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at - LONGEST_SENTENCE);
            this.near = text.substring(offset, Math.min(text.length(), at + 2 * MAX_CHARS));
            this.sentences = Sentences.of(near);
        }

        Bounds bounds() {
            int sentence = sentence();
            boolean cutBefore = at - sentence > LEAD && at - sentence + REACH > MAX_CHARS;
            int start = cutBefore ? firstWord(at - LEAD) : sentence;
            int limit = start + MAX_CHARS;
            if (limit >= text.length()) {
                return new Bounds(start, text.length(), cutBefore, false);
            }
            int whole = lastSentence(limit);
            boolean cutBehind = whole - start < ENOUGH;
            return new Bounds(start, cutBehind ? lastWord(start, limit) : whole, cutBefore, cutBehind);
        }

        /** Where the sentence begins that the place is in. */
        private int sentence() {
            return sentences.stream()
                    .mapToInt(span -> offset + span.start())
                    .filter(start -> start <= at)
                    .max()
                    .orElse(at);
        }

        /** The end of the last sentence that ends before the limit. */
        private int lastSentence(int limit) {
            return sentences.stream()
                    .mapToInt(span -> offset + span.end())
                    .filter(end -> end <= limit)
                    .max()
                    .orElse(0);
        }

        private int firstWord(int from) {
            WordCutter words = new WordCutter(near);
            while (words.next()) {
                if (offset + words.start() >= from) {
                    return offset + words.start();
                }
            }
            return at;
        }

        private int lastWord(int start, int limit) {
            int last = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
            int end = start;
            WordCutter words = new WordCutter(near);
            while (words.next() && offset + words.end() <= limit) {
                end = offset + words.end();
            }
            return end > start ? end : last;
        }
    }
}
