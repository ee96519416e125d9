package vn.toasoan.vietnamese;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Dictionary order: a ă â b c d đ e ê … o ô ơ … u ư …, tones and case only where the letters are the same. */
public final class Collation {

    private static final Collator VIETNAMESE =
            Collator.getInstance(new ULocale("vi")).freeze();

    private static final Comparator<String> ORDER =
            ((Comparator<String>) VIETNAMESE::compare).thenComparing(Comparator.naturalOrder());

    private Collation() {}

    /** Vietnamese order (CLDR), total: only equal strings compare as equal. Thread-safe. */
    public static Comparator<String> comparator() {
        return ORDER;
    }
}
