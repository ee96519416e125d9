package vn.toasoan.vietnamese;

import java.util.Optional;

/** One word of a VIQR text: as long as it makes a syllable, else its letters as they stand. */
final class ViqrReading {
    private final String text;
    private final int start;

    /** Whether a sign behind a vowel is its mark wherever it can be one, as RFC 1456 has it. */
    private final boolean strict;

    private final TypedSyllable syllable = new TypedSyllable();
    private boolean marked;
    private boolean read;
    private int end;
    private String written;

    private ViqrReading(String text, int start, boolean strict) {
        this.text = text;
        this.start = start;
        this.strict = strict;
    }

    /** @param start where a letter stands */
    static ViqrReading at(String text, int start, boolean strict) {
        ViqrReading reading = new ViqrReading(text, start, strict);
        reading.readLetters();
        reading.readKeys();
        if (!reading.read) {
            reading.readGlued();
        }
        return reading;
    }

    /** The syllable that all of these keys write. */
    private static Optional<String> whole(String keys) {
        ViqrReading reading = new ViqrReading(keys, 0, false);
        reading.readLetters();
        reading.readKeys();
        boolean all = reading.end == keys.length()
                && (reading.read || Syllable.parse(keys).isPresent());
        return all ? Optional.of(reading.written) : Optional.empty();
    }

    private void readGlued() {
        int last = start;
        boolean letterMarks = false;
        int bound = Math.min(text.length(), start + Glued.MAX_KEYS + 1);
        while (last < bound && (Character.isLetter(text.charAt(last)) || ViqrKey.isKey(text.charAt(last)))) {
            letterMarks |= ViqrKey.mark(ViqrKey.plain(text.charAt(last))) != null || isStroke(last);
            last++;
        }
        if (!letterMarks) {
            return;
        }
        Optional<String> glued = Glued.of(text.substring(start, last), ViqrReading::whole);
        if (glued.isPresent()) {
            written = glued.get();
            end = last;
        }
    }

    /** The word that was meant. */
    String written() {
        return written;
    }

    /** Where the text goes on behind it. */
    int end() {
        return end;
    }

    private void readLetters() {
        end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !beginsWord(end)) {
            end++;
        }
        written = TypedAbbreviation.withStroke(text.substring(start, end), 'd');
    }

    private void readKeys() {
        int i = start;
        for (int next = take(i); next > i; next = take(i)) {
            i = next;
            boolean mayEnd = i == text.length() || !Character.isLetter(text.charAt(i)) || beginsAfterKey(i);
            if (mayEnd && marked) {
                offer(i);
            }
        }
    }

    /** Where a space was forgotten ({@code saoCo'}) a capital begins another word. */
    private boolean beginsWord(int i) {
        if (i == start || !Character.isUpperCase(text.charAt(i))) {
            return false;
        }
        int before = i - 1;
        while (before > start && ViqrKey.isKey(text.charAt(before))) {
            before--;
        }
        return Character.isLowerCase(text.charAt(before));
    }

    /** Of the keys, full stop and question mark end a sentence there. */
    private boolean beginsAfterKey(int i) {
        return beginsWord(i) && ".?".indexOf(text.charAt(i - 1)) < 0;
    }

    private void offer(int at) {
        Optional<String> word = syllable.written();
        if (word.isPresent() && (strict || !ViqrStop.isPunctuation(text, start, at - 1, word.get()))) {
            written = word.get();
            end = at;
            read = true;
        }
    }

    /** Takes what stands at a place; where it goes on, or the same place if that belongs to the word no more. */
    private int take(int i) {
        if (i == text.length()) {
            return i;
        }
        char key = ViqrKey.plain(text.charAt(i));
        if (Character.isLetter(key)) {
            return beginsWord(i) ? i : letter(i, key);
        }
        boolean took = i > start && Letters.isVowel(syllable.last()) && marks(key);
        marked |= took;
        return took ? i + 1 : i;
    }

    private int letter(int i, char letter) {
        boolean stroke = i == start && isStroke(i);
        marked |= stroke;
        return syllable.add(letter) ? i + (stroke && syllable.stroke() ? 2 : 1) : i;
    }

    private boolean isStroke(int i) {
        return i + 1 < text.length() && (text.charAt(i) | 32) == 'd' && (text.charAt(i + 1) | 32) == 'd';
    }

    private boolean marks(char key) {
        Mark mark = ViqrKey.mark(key);
        if (mark != null) {
            return syllable.markLast(mark);
        }
        Tone tone = ViqrKey.tone(key);
        boolean first = tone != null && syllable.tone() == Tone.NGANG;
        if (first) {
            syllable.tone(tone);
        }
        return first;
    }
}
