package vn.toasoan.vietnamese;

import java.util.List;
import java.util.Set;

/**
 * The words that only ask: {@code ai}, {@code gì}, {@code nào}, {@code bao nhiêu}, {@code tại sao}, {@code có … không}. A
 * closed class (<i>đại từ nghi vấn</i>); who searches with a question looks for the rest of it, and answers seldom have them.
 */
public final class QuestionWords {
    private static final Set<String> ALONE = Set.of("gì", "nào", "đâu", "mấy");

    /** Two words that ask together, each of which alone may say something else. */
    private static final Set<String> TOGETHER = Set.of(
            "bao nhiêu", "bao lâu", "bao giờ", "bao xa", "tại sao", "vì sao", "ra sao", "thế nào", "là gì", "là ai");

    private static final String AS = "như";
    private static final String HAVE = "có";
    private static final Set<String> NOT = Set.of("không", "chưa");
    private static final Set<String> BEFORE_NOT = Set.of("hay", "phải");

    private final List<String> words;
    private final boolean[] asking;
    private final boolean marked;

    private QuestionWords(List<String> words, boolean marked) {
        this.words = words;
        this.asking = new boolean[words.size()];
        this.marked = marked;
    }

    /**
     * For each word of a question whether it only asks.
     *
     * @param words keys, in order; where none of them has diacritics, the same words without them are meant
     */
    public static boolean[] in(List<SearchKey> words) {
        boolean marked = words.stream().anyMatch(SearchKey::marked);
        QuestionWords question = new QuestionWords(
                words.stream()
                        .map(word -> marked ? word.exact() : word.folded())
                        .toList(),
                marked);
        for (int i = 0; i < words.size(); i++) {
            question.look(i);
        }
        return question.asking;
    }

    private void look(int i) {
        if (has(ALONE, words.get(i))) {
            asking[i] = true;
        }
        if (i > 0 && has(TOGETHER, words.get(i - 1) + ' ' + words.get(i))) {
            asking[i - 1] = true;
            asking[i] = true;
            if (i > 1 && is(AS, words.get(i - 2))) {
                asking[i - 2] = true;
            }
        }
        if (i > 0 && i == words.size() - 1 && has(NOT, words.get(i))) {
            yesOrNo(i);
        }
    }

    /** {@code Bệnh này có lây không}, {@code … hay không}, {@code … phải không}. */
    private void yesOrNo(int last) {
        asking[last] = true;
        asking[last - 1] |= has(BEFORE_NOT, words.get(last - 1));
        for (int i = 0; i < last; i++) {
            asking[i] |= is(HAVE, words.get(i));
        }
    }

    private boolean has(Set<String> some, String word) {
        return some.stream().anyMatch(one -> is(one, word));
    }

    private boolean is(String asks, String word) {
        return (marked ? asks : Folding.fold(asks)).equals(word);
    }
}
