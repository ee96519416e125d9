package vn.toasoan.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a text that begins and ends with words.
 *
 * @param start its first character
 * @param end behind its last
 * @param worth how many different words asked for it holds; 0 when none
 */
record Passage(String text, List<Word> words, int start, int end, int worth) {
    /** Two or three lines on a results page. */
    private static final int MAX_CHARS = 240;
    /** How far before the first find a sentence's start is looked for. */
    private static final int LEAD = 80;

    private static final String SENTENCE_END = ".!?…\n";

    static Passage whole(String text, List<Word> words) {
        return new Passage(text, words, 0, text.length(), 0);
    }

    /** The one that holds most of what is asked for, the first of several; the text's beginning when it holds nothing. */
    static Passage best(String text, List<Word> words, Marker marker) {
        int best = 0;
        int bestWorth = 0;
        for (int i = 0; i < words.size(); i++) {
            if (marker.marks(words.get(i))) {
                int worth = worth(words, i, marker);
                if (worth > bestWorth) {
                    best = i;
                    bestWorth = worth;
                }
            }
        }
        int start = text.length() <= MAX_CHARS || words.isEmpty() ? 0 : start(text, words, best);
        return new Passage(text, words, start, end(text, words, start), bestWorth);
    }

    private static int worth(List<Word> words, int first, Marker marker) {
        int reach = words.get(first).start() + MAX_CHARS - LEAD;
        Set<String> different = new HashSet<>();
        for (int i = first; i < words.size() && words.get(i).end() <= reach; i++) {
            if (marker.marks(words.get(i))) {
                different.add(words.get(i).folded());
            }
        }
        return Math.max(1, different.size());
    }

    /** The start of the sentence where it isn't far, else of a word not far before. */
    private static int start(String text, List<Word> words, int find) {
        int at = words.get(find).start();
        int first = find;
        for (int i = find; i >= 0 && at - words.get(i).start() <= LEAD; i--) {
            if (beginsSentence(text, words, i)) {
                return i == 0 ? 0 : words.get(i).start();
            }
            first = at - words.get(i).start() <= LEAD / 2 ? i : first;
        }
        return words.get(first).start();
    }

    private static boolean beginsSentence(String text, List<Word> words, int i) {
        if (i == 0) {
            return true;
        }
        String between = text.substring(words.get(i - 1).end(), words.get(i).start());
        return between.chars().anyMatch(c -> SENTENCE_END.indexOf(c) >= 0);
    }

    /** Behind the last word that fits and its closing mark; the whole text where that fits. */
    private static int end(String text, List<Word> words, int start) {
        if (text.length() - start <= MAX_CHARS) {
            return text.length();
        }
        int end = words.stream()
                .filter(word -> word.start() >= start && word.end() <= start + MAX_CHARS)
                .mapToInt(Word::end)
                .max()
                .orElse(start);
        return end < text.length() && SENTENCE_END.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    boolean cutBefore() {
        return start > 0 && !beginsSentence(text, words, indexOf(start));
    }

    boolean cutBehind() {
        return end < text.length() && (end == 0 || SENTENCE_END.indexOf(text.charAt(end - 1)) < 0);
    }

    private int indexOf(int place) {
        int index = 0;
        while (words.get(index).start() < place) {
            index++;
        }
        return index;
    }
}
