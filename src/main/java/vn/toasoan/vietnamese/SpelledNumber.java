package vn.toasoan.vietnamese;

/**
 * Numbers in words.
 *
 * <p>The norm is that of the schools' mathematics books: {@code linh} (the South says {@code lẻ}), {@code nghìn} (South:
 * {@code ngàn}), {@code mốt}, {@code tư} and {@code lăm} behind {@code mươi}. ICU's rules for {@code vi} say {@code lẻ} and
 * leave {@code không trăm} out behind a million (1.000.005); else both agree. A group of three zeros isn't told.
 */
public final class SpelledNumber {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000;

    private SpelledNumber() {}

    /** {@code một nghìn không trăm linh năm}; {@code âm ba}; billions of billions are {@code tỷ tỷ}. */
    public static String of(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        StringBuilder out = new StringBuilder(number < 0 ? " âm" : "");
        // Unsigned, for the one negative number that has no positive.
        append(out, Math.abs(number), false);
        return out.substring(1);
    }

    private static void append(StringBuilder out, long number, boolean behindMore) {
        long billions = Long.divideUnsigned(number, BILLION);
        int rest = (int) Long.remainderUnsigned(number, BILLION);
        if (billions > 0) {
            append(out, billions, behindMore);
            out.append(" tỷ");
        }
        boolean more = behindMore || billions > 0;
        appendGroup(out, rest / 1_000_000, " triệu", more);
        appendGroup(out, rest / 1000 % 1000, " nghìn", more || rest >= 1_000_000);
        appendGroup(out, rest % 1000, "", more || rest >= 1000);
    }

    private static void appendGroup(StringBuilder out, int group, String scale, boolean behindMore) {
        if (group == 0) {
            return;
        }
        if (behindMore || group >= 100) {
            out.append(' ').append(DIGITS[group / 100]).append(" trăm");
        }
        appendTens(out, group % 100, behindMore || group >= 100);
        out.append(scale);
    }

    private static void appendTens(StringBuilder out, int number, boolean behindMore) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens > 1) {
            out.append(' ').append(DIGITS[tens]).append(" mươi");
        } else if (tens == 1) {
            out.append(" mười");
        } else if (behindMore && ones > 0) {
            out.append(" linh");
        }
        if (ones > 0) {
            out.append(' ').append(one(tens, ones));
        }
    }

    private static String one(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens > 1 ? "mốt" : "một";
            case 4 -> tens > 1 ? "tư" : "bốn";
            case 5 -> tens > 0 ? "lăm" : "năm";
            default -> DIGITS[ones];
        };
    }
}
