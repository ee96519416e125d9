package vn.toasoan.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A syllable put together from plain letters and the marks typed after them, in any order. */
final class TypedSyllable {
    static final char HAT = '\u0302';
    static final char BREVE = '\u0306';
    static final char HORN = '\u031B';

    private static final String VOWELS = "aeiouyăâêôơư";

    /** In the case they were typed in, without the tone. */
    private final StringBuilder letters = new StringBuilder();

    private Tone tone = Tone.NGANG;

    void add(char letter) {
        letters.append(letter);
    }

    void tone(Tone tone) {
        this.tone = tone;
    }

    boolean hasVowel() {
        return letters.chars().anyMatch(c -> VOWELS.indexOf(Character.toLowerCase(c)) >= 0);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** The last letter, in lower case. */
    char last() {
        return Character.toLowerCase(letters.charAt(letters.length() - 1));
    }

    /** Puts the mark on the last letter that takes it; false where none does. */
    boolean mark(char mark, String takers) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (takers.indexOf(Character.toLowerCase(letters.charAt(i))) >= 0) {
                put(i, mark);
                return true;
            }
        }
        return false;
    }

    /** One key horns both letters of {@code uo}, whatever stands behind; {@code uơ} keeps its plain u. */
    boolean horn() {
        int pair = letters.toString().toLowerCase(Locale.ROOT).lastIndexOf("uo");
        boolean both = pair >= 0 && (pair == 0 || Character.toLowerCase(letters.charAt(pair - 1)) != 'q');
        boolean horned = mark(HORN, "ou");
        if (horned && both) {
            put(pair, HORN);
        }
        return horned;
    }

    boolean stroke() {
        if (isEmpty() || Character.toLowerCase(letters.charAt(0)) != 'd') {
            return false;
        }
        letters.setCharAt(0, letters.charAt(0) == 'd' ? 'đ' : 'Đ');
        return true;
    }

    private void put(int index, char mark) {
        String marked = Normalizer.normalize(letters.charAt(index) + String.valueOf(mark), Normalizer.Form.NFC);
        letters.setCharAt(index, marked.charAt(0));
    }

    /** The written syllable, if the letters and marks make one. */
    Optional<String> written() {
        String open = letters.toString();
        // Thuở, huơ: before nothing, the u of uơ is a glide and takes no horn.
        String glide = open.replaceFirst("([hHtTqQkK])ươ$", "$1uơ").replaceFirst("ƯƠ$", "UƠ");
        return toned(glide).or(() -> toned(open));
    }

    private Optional<String> toned(String word) {
        if (tone == Tone.NGANG) {
            return Optional.of(word).filter(w -> Syllable.parse(w).isPresent());
        }
        int place = place(word.toLowerCase(Locale.ROOT));
        return place < 0
                ? Optional.empty()
                : Optional.of(withTone(word, place))
                        .filter(w -> Syllable.parse(w).isPresent());
    }

    private String withTone(String word, int place) {
        return Normalizer.normalize(
                word.substring(0, place + 1) + tone.mark() + word.substring(place + 1), Normalizer.Form.NFC);
    }

    /** On the vowel that has a mark, else before a final consonant, else on the middle of three and the first of two. */
    private static int place(String word) {
        int start = firstVowel(word);
        int end = start;
        int marked = -1;
        while (end < word.length() && VOWELS.indexOf(word.charAt(end)) >= 0) {
            marked = word.charAt(end) > 127 ? end : marked;
            end++;
        }
        if (marked >= 0 || end == start) {
            return marked;
        }
        int vowels = end - start;
        return end < word.length() ? end - 1 : vowels == 3 ? start + 1 : start;
    }

    /** The u of {@code qu} and the i of {@code gi} before another vowel belong to the onset. */
    private static int firstVowel(String word) {
        if (word.length() > 2
                && (word.startsWith("qu") || word.startsWith("gi"))
                && VOWELS.indexOf(word.charAt(2)) >= 0) {
            return 2;
        }
        int i = 0;
        while (i < word.length() && VOWELS.indexOf(word.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
