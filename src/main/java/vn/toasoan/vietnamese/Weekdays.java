package vn.toasoan.vietnamese;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;

/** The days of the week as a newspaper writes them; the week's first day is its second, {@code Thứ Hai}. */
public final class Weekdays {

    private Weekdays() {}

    /** {@code Thứ Hai} … {@code Thứ Bảy}, {@code Chủ Nhật}. */
    public static String name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ Nhật";
        };
    }

    /** {@code T2} … {@code T7}, {@code CN}, as calendars and timetables have it. */
    public static String shortName(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1);
    }

    /** The day of a name in any case, with marks or without: {@code thứ tư}, {@code thứ 4}, {@code T4}, {@code CN}. */
    public static Optional<DayOfWeek> parse(String name) {
        String folded = Folding.fold(NormalForm.line(name));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> folded.equals(Folding.fold(name(day)))
                        || folded.equals(Folding.fold(shortName(day)))
                        || folded.equals("thu " + (day.getValue() + 1)) && day != DayOfWeek.SUNDAY)
                .findFirst();
    }
}
