package vn.toasoan.vietnamese;

/** What a lower-case word in NFC is, looked at alone. */
final class WordForms {
    private WordForms() {}

    static WordKind kind(String word) {
        if (isPlain(word)) {
            return plain(word);
        }
        if (Syllable.parse(word).isPresent()) {
            return WordKind.MARKED;
        }
        if (BareWords.SHORT_FORMS.contains(word)) {
            return WordKind.NEUTRAL;
        }
        return isDrawnOut(word) ? kind(word.substring(0, word.length() - 1)) : marked(word);
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

    private static WordKind plain(String word) {
        if (BareWords.COMMON.contains(word)) {
            return word.length() == 1 ? WordKind.NEUTRAL : WordKind.BARE;
        }
        if (word.length() == 1 || BareWords.LOANS.contains(word) || BareWords.SHORT_FORMS.contains(word)) {
            return WordKind.NEUTRAL;
        }
        if (!Spelling.allowsFolded(word)) {
            return WordKind.FOREIGN;
        }
        boolean meantSo = Syllable.parse(word).isPresent() && !BareWords.SELDOM.contains(word);
        return meantSo ? WordKind.DOUBTFUL : WordKind.STRIPPED;
    }

    private static WordKind marked(String word) {
        boolean unmistakable = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 && !VietnameseLetters.marked(c)) {
                return WordKind.ALIEN;
            }
            unmistakable |= VietnameseLetters.only(c);
        }
        return unmistakable || Spelling.allowsFolded(Folding.fold(word)) ? WordKind.MISSPELT : WordKind.FOREIGN;
    }
}
