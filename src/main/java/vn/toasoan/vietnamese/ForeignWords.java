package vn.toasoan.vietnamese;

import java.util.Locale;
import java.util.Set;

/**
 * Foreign words that Vietnamese newspapers use or quote, and that would also be Telex keystrokes: for a syllable that is
 * rarer than they are. Judged by a reader's knowledge of both words; where the syllable is the more frequent (car for cả,
 * been for bên, six for sĩ), the word is not here.
 */
final class ForeignWords {
    private static final Set<String> WORDS = Set.of("""
            air bar bass best boss box bus core cost dust err ex gas guys her here hero how if is kiss less
            lisa loss lost mass mess miss more most now of off or pass past per post roof room ross row see sofa sos
            taxi test two us usa visa war wars was won wow
            """.strip().split("\\s+"));

    private ForeignWords() {}

    static boolean contains(String word) {
        return word.length() <= 4 && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
