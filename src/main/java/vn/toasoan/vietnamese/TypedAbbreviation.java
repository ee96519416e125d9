package vn.toasoan.vietnamese;

/** Abbreviations without a vowel, which no syllable can vouch for: HĐND, NĐ-CP, đc, vđv. */
final class TypedAbbreviation {
    private TypedAbbreviation() {}

    /**
     * With the one đ that d and this key write in it (behind a plain d: GDĐT); the word itself where it has a vowel, or none
     * or two such.
     */
    static String withStroke(String word, char key) {
        int place = -1;
        for (int i = 0; i < word.length(); i++) {
            boolean stroke = isStroke(word, i, key);
            if (Letters.isVowel(word.charAt(i)) || stroke && place >= 0 && place != i - 1) {
                return word;
            }
            place = stroke ? i : place;
        }
        if (place < 0) {
            return word;
        }
        char d = word.charAt(place) == 'd' ? 'đ' : 'Đ';
        return word.substring(0, place) + d + word.substring(place + 2);
    }

    private static boolean isStroke(String word, int index, char key) {
        return index + 1 < word.length()
                && (word.charAt(index) | 32) == 'd'
                && (word.charAt(index + 1) | 32) == (key | 32);
    }
}
