package vn.toasoan.vietnamese;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a lower-case word in NFC is, looked at alone. */
final class WordForms {
    /** Of words in plain letters, those that are more than foreign. */
    private static final Map<String, WordKind> PLAIN = plainWords();

    private WordForms() {}

    static WordKind kind(String word) {
        if (isPlain(word)) {
            return word.length() == 1 ? WordKind.NEUTRAL : PLAIN.getOrDefault(word, WordKind.FOREIGN);
        }
        if (Syllable.parse(word).isPresent()) {
            return WordKind.MARKED;
        }
        if (BareWords.SHORT_FORMS.contains(word)) {
            return WordKind.NEUTRAL;
        }
        return isDrawnOut(word) ? kind(word.substring(0, word.length() - 1)) : marked(word);
    }

    private static Map<String, WordKind> plainWords() {
        Map<String, WordKind> words = new HashMap<>();
        for (String folded : Syllabary.foldedForms()) {
            boolean meantSo = Syllable.parse(folded).isPresent() && !BareWords.SELDOM.contains(folded);
            words.put(folded, meantSo ? WordKind.DOUBTFUL : WordKind.STRIPPED);
        }
        putAll(words, BareWords.LOANS, WordKind.NEUTRAL);
        putAll(words, BareWords.SHORT_FORMS, WordKind.NEUTRAL);
        putAll(words, BareWords.COMMON, WordKind.BARE);
        return words;
    }

    private static void putAll(Map<String, WordKind> words, Set<String> some, WordKind kind) {
        some.forEach(word -> words.put(word, kind));
    }

    /** {@code nàyy}, {@code đâuu}. */
    private static boolean isDrawnOut(String word) {
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == word.charAt(last - 1);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static WordKind marked(String word) {
        boolean unmistakable = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 && !Letters.isMarked(c)) {
                return WordKind.ALIEN;
            }
            unmistakable |= UnmistakableLetters.contains(c);
        }
        return unmistakable || Spelling.allowsFolded(Folding.fold(word)) ? WordKind.MISSPELT : WordKind.FOREIGN;
    }
}
