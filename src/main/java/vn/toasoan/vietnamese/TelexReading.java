package vn.toasoan.vietnamese;

import java.util.Optional;

/** One word's keystrokes as a Telex engine takes them, key by key. */
final class TelexReading {
    private final TypedSyllable syllable = new TypedSyllable();

    /** Whether a vowel or d typed again behind other letters marks the first one: {@code tienge}, {@code did}. */
    private final boolean free;

    /** Whether a key did mark a letter behind others. */
    private boolean reached;

    /** The key before, in lower case. */
    private char previous;

    /** The key before if it put a mark: the same key at once again takes it back. */
    private char undoable;

    /** Behind a hat taken back, a vowel is a vowel. */
    private boolean hatless;

    /** Behind a tone or a horn taken back, every key is a letter; vowels there are those of Harry and Rossi. */
    private boolean literal;

    private TelexReading(boolean free) {
        this.free = free;
    }

    /** What these keys write: a syllable, or a word whose marks were taken back; empty if neither. */
    static Optional<String> of(String keys) {
        TelexReading freely = new TelexReading(true);
        Optional<String> written = freely.read(keys);
        return written.isPresent() || !freely.reached ? written : new TelexReading(false).read(keys);
    }

    /** As {@link #of}, where nothing but the keys of one letter write it. */
    static Optional<String> strictly(String keys) {
        return (keys.charAt(0) | 32) == 'w' ? Optional.empty() : new TelexReading(false).read(keys);
    }

    private Optional<String> read(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            if (!press(keys.charAt(i))) {
                return Optional.empty();
            }
            previous = Character.toLowerCase(keys.charAt(i));
        }
        return literal ? Optional.of(syllable.letters()).filter(TelexReading::wasNeeded) : syllable.written();
    }

    /** Nobody takes a key back that did nothing: {@code tesst} is test, but {@code class} is no clas. */
    private static boolean wasNeeded(String written) {
        return of(written).isPresent();
    }

    /** False where the word is none of an engine. */
    private boolean press(char key) {
        char lower = Character.toLowerCase(key);
        if (literal) {
            return !Letters.isVowel(key) && syllable.add(key);
        }
        if (lower == undoable) {
            undoable = 0;
            takeBack(lower);
            return syllable.add(key);
        }
        Tone tone = tone(lower);
        if (tone != null && syllable.hasVowel()) {
            return tone(lower, tone);
        }
        boolean marked = marks(lower);
        undoable = marked ? lower : 0;
        return marked || syllable.add(letter(key));
    }

    private boolean tone(char key, Tone tone) {
        boolean correction = tone(undoable) != null;
        boolean first = syllable.tone() == Tone.NGANG;
        undoable = key;
        syllable.tone(tone);
        return first || correction;
    }

    private boolean marks(char key) {
        return switch (key) {
            case 'a', 'e', 'o' -> !hatless && hats(key);
            case 'd' -> strokes();
            case 'w' -> syllable.hornOrBreve();
            case 'z' -> removesTone();
            default -> false;
        };
    }

    private boolean hats(char vowel) {
        return reaches(previous == vowel) && syllable.markBare(Mark.HAT, vowel);
    }

    private boolean strokes() {
        return reaches(!syllable.hasVowel()) && syllable.stroke();
    }

    private boolean reaches(boolean near) {
        reached |= !near;
        return near || free;
    }

    private boolean removesTone() {
        boolean behindTone = tone(undoable) != null;
        syllable.tone(behindTone ? Tone.NGANG : syllable.tone());
        return behindTone;
    }

    private void takeBack(char key) {
        hatless = true;
        if (tone(key) != null) {
            syllable.tone(Tone.NGANG);
            literal = true;
        } else if (key != 'd') {
            syllable.unmark();
            literal = key == 'w';
        }
    }

    /** A key that marks nothing is a letter; w where there is no vowel yet is ư. */
    private char letter(char key) {
        return switch (key) {
            case 'w' -> syllable.hasVowel() ? 'w' : 'ư';
            case 'W' -> syllable.hasVowel() ? 'W' : 'Ư';
            case '[' -> 'ơ';
            case ']' -> 'ư';
            default -> key;
        };
    }

    private static Tone tone(char key) {
        return switch (key) {
            case 's' -> Tone.SAC;
            case 'f' -> Tone.HUYEN;
            case 'r' -> Tone.HOI;
            case 'x' -> Tone.NGA;
            case 'j' -> Tone.NANG;
            default -> null;
        };
    }
}
