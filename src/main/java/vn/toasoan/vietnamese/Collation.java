package vn.toasoan.vietnamese;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of Vietnamese lists and registers: a ă â b c d đ e ê … o ô ơ … u ư …, then the tones in the order of
 * dictionaries, ngang, huyền, hỏi, ngã, sắc, nặng, then small letters before capitals.
 *
 * <p>As CLDR has it for {@code vi} (common/collation/vi.xml, by way of ICU): the letters with hat, breve, horn and stroke
 * are letters of their own; tones differ in the second rank, case in the third, and each rank is looked at only where the
 * whole text is equal in the one before. So Can Lộc stands before Cẩm Xuyên, and bà before ba ba; printed dictionaries,
 * which sort syllable by syllable, have ba ba before bà. Digraphs (ch, ng, nh …) sort as two letters; CLDR has the order
 * that counts some as one under {@code traditional}.
 */
public final class Collation {

    private static final Collator VIETNAMESE =
            Collator.getInstance(new ULocale("vi")).freeze();

    private static final Comparator<String> ORDER =
            ((Comparator<String>) VIETNAMESE::compare).thenComparing(Comparator.naturalOrder());

    private Collation() {}

    /** The order, total: only equal strings compare as equal, the normal forms of one text stand side by side. Thread-safe. */
    public static Comparator<String> comparator() {
        return ORDER;
    }
}
