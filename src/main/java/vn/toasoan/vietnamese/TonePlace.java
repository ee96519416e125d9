package vn.toasoan.vietnamese;

/**
 * The letter that carries the tone, as schoolbooks of before 2002 and most typing engines have it by default (hòa, thủy):
 * the vowel with a mark, else the one before a final consonant, else the middle of three and the first of two.
 */
final class TonePlace {
    private TonePlace() {}

    /** @param word lower case, without a tone; -1 if there is no vowel */
    static int of(char[] word, int length) {
        int start = nucleus(word, length);
        int end = start;
        int marked = -1;
        while (end < length && Vowels.contains(word[end])) {
            marked = Mark.of(word[end]) == null ? marked : end;
            end++;
        }
        if (marked >= 0 || start == length) {
            return marked;
        }
        boolean closed = end < length;
        return closed ? end - 1 : start + (end - start == 3 ? 1 : 0);
    }

    /** The u of {@code qu} and the i of {@code gi} before another vowel belong to the onset. */
    private static int nucleus(char[] word, int length) {
        if (length > 2 && Vowels.contains(word[2]) && (starts(word, 'q', 'u') || starts(word, 'g', 'i'))) {
            return 2;
        }
        int i = 0;
        while (i < length && !Vowels.contains(word[i])) {
            i++;
        }
        return i;
    }

    private static boolean starts(char[] word, char first, char second) {
        return word[0] == first && word[1] == second;
    }
}
