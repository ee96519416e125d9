package vn.toasoan.vietnamese;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers in figures, as Vietnamese writes them: dots between thousands, a comma before decimals (CLDR, {@code vi}). */
public final class Numbers {

    private static final LocalizedNumberFormatter FIGURES =
            NumberFormatter.withLocale(new ULocale("vi")).precision(Precision.unlimited());

    /** Longer than any number a paper prints. */
    private static final int MAX_CHARS = 60;

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "trăm", BigDecimal.valueOf(100),
            "nghìn", BigDecimal.valueOf(1_000),
            "ngàn", BigDecimal.valueOf(1_000),
            "triệu", BigDecimal.valueOf(1_000_000),
            "tỷ", BigDecimal.valueOf(1_000_000_000),
            "tỉ", BigDecimal.valueOf(1_000_000_000));

    private Numbers() {}

    /** {@code 1.234.567}. */
    public static String figures(long number) {
        return FIGURES.format(number).toString();
    }

    /** {@code 1.234.567,8}; all decimals, round before if need be. */
    public static String figures(BigDecimal number) {
        return FIGURES.format(number).toString();
    }

    /**
     * The number that people write in figures: {@code 1.234,5}, {@code 1234,5}, {@code -3}, {@code 2,5 triệu}, {@code 3 nghìn
     * tỷ}. Empty for all else; so are dots that don't part thousands ({@code 1.5}), since they may be a decimal's or a date's.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > MAX_CHARS) {
            return Optional.empty();
        }
        String[] words = NormalForm.line(text).split(" ");
        BigDecimal number = figures(words[0]);
        for (int i = 1; i < words.length && number != null; i++) {
            BigDecimal scale = SCALES.get(words[i].toLowerCase(java.util.Locale.ROOT));
            number = scale == null ? null : number.multiply(scale);
        }
        return Optional.ofNullable(number);
    }

    private static BigDecimal figures(String word) {
        boolean grouped = word.matches("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
        boolean plain = word.matches("-?[0-9]+(,[0-9]+)?");
        return grouped || plain ? new BigDecimal(word.replace(".", "").replace(',', '.')) : null;
    }
}
