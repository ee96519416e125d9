package vn.toasoan.vietnamese;

import java.util.Optional;
import java.util.function.Function;

/**
 * Two syllables written together, as hurried people type: {@code thôichừ}, or on purpose: {@code vắcxin}. The second begins
 * with a consonant.
 */
final class Glued {
    static final int MAX_KEYS = 17;

    private Glued() {}

    /**
     * What the keys write where they can be cut into two syllables; empty if they can't, or if so few marks come out that a
     * foreign word may have them by chance: one needs a letter with a mark of its own and another such, or a tone.
     *
     * @param reading one syllable's keys, empty if they make none
     */
    static Optional<String> of(String keys, Function<String, Optional<String>> reading) {
        if (keys.length() > MAX_KEYS) {
            return Optional.empty();
        }
        for (int cut = 2; cut < keys.length() - 1; cut++) {
            if (Letters.isVowel(keys.charAt(cut))) {
                continue;
            }
            Optional<String> first = reading.apply(keys.substring(0, cut));
            Optional<String> second = first.isEmpty() ? first : reading.apply(keys.substring(cut));
            if (second.isPresent()) {
                return Optional.of(first.get() + second.get()).filter(Glued::isEvident);
            }
        }
        return Optional.empty();
    }

    private static boolean isEvident(String word) {
        int marks = 0;
        int tones = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = Letters.plain(word.charAt(i));
            tones += Letters.tone(word.charAt(i)) == Tone.NGANG ? 0 : 1;
            marks += letter == 'đ' || Mark.of(letter) != null ? 1 : 0;
        }
        return marks > 0 && marks + tones > 1;
    }
}
