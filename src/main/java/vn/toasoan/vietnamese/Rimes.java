package vn.toasoan.vietnamese;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The written rimes of Vietnamese, tone taken off: what may stand after an onset. */
final class Rimes {

    /** Rimes that any onset may take, as far as the spelling of the onset allows. */
    static final Set<String> PLAIN = words("""
            a ai ao au ay am an ang anh ap at ac ach
            ăm ăn ăng ăp ăt ăc
            âu ây âm ân âng âp ât âc
            e eo em en eng ep et ec
            ê êu êm ên êng ênh êp êt êch
            i ia iu im in inh ip it ich
            iêu iêm iên iêng iêp iêt iêc
            o oi om on ong op ot oc oong ooc
            ô ôi ôm ôn ông ôp ôt ôc ôông ôôc
            ơ ơi ơm ơn ơng ơp ơt
            u ui um un ung up ut uc ua
            uôi uôm uôn uông uôp uôt uôc
            ư ưi ưu ưm ưn ưng ưt ưc ưa
            ươi ươu ươm ươn ương ươp ươt ươc
            oa oai oao oay oam oan oang oanh oap oat oac oach
            oăm oăn oăng oăp oăt oăc
            oe oeo oem oen oeng oet
            uân uâng uât uây
            uê uên uênh uêch uêt uơ
            uy uya uyu uyn uynh uyp uyt uych uyên uyêt
            """);

    /** Rimes after {@code qu}, whose {@code u} is the glide. */
    static final Set<String> AFTER_QU = words("""
            a ai ao au ay am an ang anh ap at ac ach
            ăm ăn ăng ăp ăt ăc
            âu ây âm ân âng âp ât âc
            e eo em en eng et ec
            ê êu ên ênh êt êch
            i iu in inh ip it ich
            o oai oang oăt
            ôc ông ơ ơi ơn ơt
            y yn ynh yp yt ych yên yêt
            """);

    /** Rimes written with {@code y} at the head of a syllable without an onset. */
    static final Set<String> INITIAL_Y = words("y yêu yêm yên yêng yêt");

    private Rimes() {}

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
