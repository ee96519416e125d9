package vn.toasoan.vietnamese;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which onset is written before which rime, and in which tones: c/k/q, g/gh, ng/ngh, gi, and y for i. The rules are those of
 * every primer, fixed by the Ministry of Education's decisions 240/QĐ (5 March 1984) and 1989/QĐ-BGDĐT (25 May 2018).
 */
final class Spelling {

    /** Longest first: of two ways to read a word, the one with the longer onset is meant ({@code gia} is gi + a). */
    static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    /** Rimes written with {@code y} at the head of a syllable, where others have i. */
    private static final Set<String> INITIAL_Y = Rimes.words("y yêu yêm yên yêng yêt");

    /**
     * Onsets that may write the open rime {@code i} as {@code y}: hy, kỳ, lý, Mỹ, sỹ, tỷ by old custom; Ny, Thy, Vy in names
     * (1989/QĐ-BGDĐT, article 9, keeps y there).
     */
    private static final Set<String> BEFORE_Y = Rimes.words("h k l m n s t th v");

    /** The letter's name (ka) and places that keep k before a back vowel: Bắc Kạn, Kon Tum, Mê Kông. */
    private static final Set<String> BACK_AFTER_K = Rimes.words("a an on ông");

    /**
     * Where gi meets i, one i is written, the onset's and the rime's at once: gì, gìn; gíp and gích are borrowed, gìm is
     * said for ghìm; and g stays hard in the borrowed gen.
     */
    private static final Set<String> FRONT_AFTER_G = Rimes.words("i im in ip ich en");

    /** Đắk Lắk, Đăk Nông, Krông Pắk, Đắk Sắk: the one final of the Central Highlands that newspapers write. */
    private static final String HIGHLAND = "ăk";

    private static final Set<String> BEFORE_HIGHLAND = Rimes.words("đ l p s");

    /** Of the i in spellings that have y for it, and the other way round. */
    private static final Map<String, String> I_FOR_Y = Map.of("y", "i", "ynh", "inh", "yp", "ip", "yt", "it");

    private static final Map<String, String> Y_FOR_I = Map.of("i", "y", "inh", "ynh", "ip", "yp", "it", "yt");

    /** All rimes in any spelling, in one order whenever asked. */
    static final Set<String> RIMES = new TreeSet<>(Rimes.all());

    static {
        RIMES.addAll(INITIAL_Y);
        RIMES.add(HIGHLAND);
    }

    private static final List<Tone> ALL = List.of(Tone.values());
    private static final List<Tone> NONE = List.of();

    /** After a final stop a voice can rise or break off, nothing else. */
    private static final List<Tone> STOPPED = List.of(Tone.SAC, Tone.NANG);

    private static final List<Tone> HIGHLAND_TONES = List.of(Tone.NGANG, Tone.SAC);

    /** Giặt gịa, a word of one tone. */
    private static final List<Tone> GIA_TONES = List.of(Tone.NANG);

    private Spelling() {}

    /** The tones the two are written in as one syllable; none where they make none. */
    static List<Tone> tones(String onset, String rime) {
        if (rime.equals(HIGHLAND)) {
            return BEFORE_HIGHLAND.contains(onset) ? HIGHLAND_TONES : NONE;
        }
        if (onset.equals("g") && rime.equals("ia")) {
            return GIA_TONES;
        }
        if (!allows(onset, rime)) {
            return NONE;
        }
        return endsInStop(rime) ? STOPPED : ALL;
    }

    private static boolean allows(String onset, String rime) {
        boolean front = !rime.isEmpty() && "eêi".indexOf(rime.charAt(0)) >= 0;
        return switch (onset) {
            case "" -> INITIAL_Y.contains(rime) || Rimes.follow("", rime) && !rime.startsWith("iê");
            case "k" -> rime.equals("y") || (front ? Rimes.follow("k", rime) : BACK_AFTER_K.contains(rime));
            case "gh", "ngh" -> front && Rimes.follow(onset, rime);
            case "c", "ng" -> !front && Rimes.follow(onset, rime);
            case "g" -> front ? FRONT_AFTER_G.contains(rime) : Rimes.follow("g", rime);
            case "gi" -> Rimes.follow("gi", rime) && rime.charAt(0) != 'i';
            default ->
                ONSETS.contains(onset) && Rimes.follow(onset, rime) || rime.equals("y") && BEFORE_Y.contains(onset);
        };
    }

    /**
     * The rime in the other spelling of the same sound, i for y or y for i; empty where there is one spelling. It is in open
     * syllables that custom wavers (kỹ/kĩ, lý/lí, Mỹ/Mĩ) and after qu (quý/quí, quýt/quít). Elsewhere the letter is the
     * word: tay is not tai, thúy not thúi, and a syllable all by itself keeps them apart by origin (ý kiến, y tế; ầm ì, í
     * ới).
     */
    static String otherRime(String onset, String rime) {
        boolean wavers = onset.equals("qu") || BEFORE_Y.contains(onset) && rime.length() == 1;
        return wavers ? I_FOR_Y.getOrDefault(rime, Y_FOR_I.getOrDefault(rime, "")) : "";
    }

    /** Whether a folded word becomes a Vietnamese syllable with the right diacritics put on. */
    static boolean allowsFolded(String folded) {
        return !Syllabary.folded(folded).isEmpty();
    }

    /** Where the vowel letters of a rime end. */
    static int vowels(String rime) {
        int end = 0;
        while (end < rime.length() && Letters.isVowel(rime.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsInStop(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }
}
