package vn.toasoan.vietnamese;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The written rimes of Vietnamese, tone taken off, and the onsets each may follow. Rules of sound; how an onset is spelt
 * before a rime is for {@link Spelling}. The rimes are those of the school's syllable charts; what is rare was read off
 * dictionaries and newspapers, syllable by syllable.
 */
final class Rimes {

    /** Rimes without a glide, which any onset may take. */
    private static final Set<String> PLAIN = words("""
            a ai ao au ay am an ang anh ap at ac ach
            ăm ăn ăng ăp ăt ăc
            âu ây âm ân âng âp ât âc
            e eo em en eng ep et ec
            ê êu êm ên ênh êp êt êch
            i ia iu im in inh ip it ich
            iêu iêm iên iêng iêp iêt iêc
            o oi om on ong op ot oc
            ô ôi ôm ôn ông ôp ôt ôc ôông ôôc
            ơ ơi ơm ơn ơp ơt
            u ua ui um un ung up ut uc
            uôi uôm uôn uông uôt uôc
            ư ưu ưng ưt ưc ưa
            ươi ươm ươn ương ươt ươc
            """);

    /** Rimes with a glide, written o before open vowels and u before others. */
    private static final Set<String> ROUNDED = words("""
            oa oai oay oan oang oanh oat oac oach
            oăn oăng oăt
            oe oen oet
            uê uân uât
            uy uynh uyt uyên uyêt
            """);

    /**
     * Onsets that take the glide freely, "-" for none. Lips are rounded once: b, m, ph, v and p take no second rounding, n, r,
     * g and gi hardly any, tr only the one written u (truyền, truy, truân), and for /kw/ one writes qu (Đoàn Thiện Thuật, Ngữ
     * âm tiếng Việt, on the <i>âm đệm</i>). What they take all the same stands in {@link #RARE}.
     */
    private static final Set<String> GLIDING = words("ch kh ng nh th d đ h l s t x -");

    /** Rimes that go with few onsets, and onsets beyond the rule: buýt, voan, phuy, moay ơ, góa, noãn, gioăng, ruy băng. */
    private static final Map<String, Set<String>> RARE = table("""
            oa b g m n r v
            oan n v
            oat r
            oay m
            oet r tr
            oăng gi
            uy n ph r tr
            uyt b
            uân tr
            uât tr
            uyên tr
            oam ch ng nh s x -
            oap ch ng s -
            oao kh l ng
            oăc h ng
            oăm h kh -
            oem ng
            oeng l x
            oeo kh l ng -
            uâng kh
            uây h kh ng x -
            uêch ch h kh ng t x
            uênh ch d đ h kh nh t x
            uơ h kh th -
            uya kh l t x
            uych h l ng -
            uyn l t -
            uyp kh t
            uyu kh ng
            ooc b c h m ph s t v x -
            oong b c ch đ g gi kh l m n ng r s t th x -
            êc gi
            êng gi -
            ơng l
            ưi c ch g h ng -
            ưm h -
            ưn ch m s
            ươp b c ch l m n t -
            ươu b đ h kh l m ph r t
            """);

    private static final Set<String> AFTER_QU = words("""
            a ai ao au ay an ang anh at ac ach
            ăm ăn ăng ăp ăt ăc
            ây ân âng ât âc
            e eo en eng et
            ê êu ên ênh êt êch
            i iu inh ip it
            oang oăt
            ôc ơ ơi ơn
            y ynh yp yt yên yêt
            """);

    /** P stands in borrowed words and names only: pin, pa nô, pê đan, pít tông, pông, pơ mu, Pắc Bó, Pù Mát, khăn piêu. */
    private static final Set<String> AFTER_P = words("""
            a ac ai an ang anh ao ap at ăc ăn ăng
            e ec en et ê i ich in inh ip it iêng iêu
            o om ong op ô ôn ông ôt ơ u ui ung uôc
            """);

    private Rimes() {}

    /** Whether the onset's sound takes the rime. */
    static boolean follow(String onset, String rime) {
        return switch (onset) {
            case "qu" -> AFTER_QU.contains(rime);
            case "p" -> AFTER_P.contains(rime);
            default -> PLAIN.contains(rime) || followsAny(onset.isEmpty() ? "-" : onset, rime);
        };
    }

    private static boolean followsAny(String onset, String rime) {
        return ROUNDED.contains(rime) && GLIDING.contains(onset)
                || RARE.getOrDefault(rime, Set.of()).contains(onset);
    }

    /** All of them, those that only one onset's spelling has left out. */
    static Set<String> all() {
        Set<String> all = new HashSet<>(PLAIN);
        all.addAll(ROUNDED);
        all.addAll(RARE.keySet());
        all.addAll(AFTER_QU);
        return all;
    }

    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** By the first word of each line, the others. */
    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new HashMap<>();
        lines.lines().map(line -> line.split(" ", 2)).forEach(parts -> table.put(parts[0], words(parts[1])));
        return table;
    }
}
