package vn.toasoan.vietnamese;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which onset goes with which rime: c/k/q, g/gh, ng/ngh, gi, and y for i. */
final class Spelling {

    /** Longest first, so that the first that fits is the onset. */
    static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    /** Onsets that may write their last vowel {@code i} as {@code y}: hy, kỳ, lý, Mỹ, sỹ, Thy, tỷ, Vy. */
    private static final Set<String> BEFORE_Y = Set.of("h", "k", "l", "m", "n", "s", "t", "th", "v");

    /** Place names that keep k before a back vowel: Bắc Kạn, Kon Tum, Mê Kông. */
    private static final Set<String> K_NAMES = Set.of("an", "on", "ông");

    private static final Set<String> FOLDED = foldAll();

    private Spelling() {}

    /** Whether the two make a syllable in some tone. */
    static boolean allows(String onset, String rime) {
        return switch (onset) {
            case "qu" -> Rimes.AFTER_QU.contains(rime);
            case "gi" -> Rimes.PLAIN.contains(rime) && rime.charAt(0) != 'i';
            case "" -> Rimes.PLAIN.contains(rime) || Rimes.INITIAL_Y.contains(rime);
            case "k" -> rime.equals("y") || Rimes.PLAIN.contains(rime) && (isFront(rime) || K_NAMES.contains(rime));
            case "gh", "ngh" -> Rimes.PLAIN.contains(rime) && isFront(rime);
            case "c", "ng" -> Rimes.PLAIN.contains(rime) && !isFront(rime);
            // The i of gì, gìn, giêng is the onset's and the rime's at once.
            case "g" -> Rimes.PLAIN.contains(rime) && (!isFront(rime) || rime.charAt(0) == 'i');
            default -> Rimes.PLAIN.contains(rime) || rime.equals("y") && BEFORE_Y.contains(onset);
        };
    }

    /** Whether a folded word becomes a Vietnamese syllable with the right diacritics put on. */
    static boolean allowsFolded(String folded) {
        return FOLDED.contains(folded);
    }

    private static boolean isFront(String rime) {
        return "eêi".indexOf(rime.charAt(0)) >= 0;
    }

    private static Set<String> foldAll() {
        Set<String> rimes = new HashSet<>(Rimes.PLAIN);
        rimes.addAll(Rimes.AFTER_QU);
        rimes.addAll(Rimes.INITIAL_Y);
        Set<String> folded = new HashSet<>();
        for (String onset : ONSETS) {
            rimes.stream().filter(rime -> allows(onset, rime)).forEach(rime -> folded.add(Folding.fold(onset + rime)));
        }
        return Set.copyOf(folded);
    }
}
