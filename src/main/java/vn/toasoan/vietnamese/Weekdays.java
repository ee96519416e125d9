package vn.toasoan.vietnamese;

import java.time.DayOfWeek;

/** The days of the week as a newspaper writes them. */
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
}
