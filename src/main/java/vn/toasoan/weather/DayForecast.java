package vn.toasoan.weather;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one day will be like.
 *
 * @param date of the newspaper's zone
 * @param min °C, not above {@code max}
 * @param max °C
 * @param rainChance percent, 0 to 100
 */
public record DayForecast(LocalDate date, Condition condition, int min, int max, int rainChance) {
    public DayForecast {
        Objects.requireNonNull(date);
        Objects.requireNonNull(condition);
        if (min > max) {
            throw new IllegalArgumentException("From " + min + " down to " + max + " °C");
        }
        if (rainChance < 0 || rainChance > 100) {
            throw new IllegalArgumentException("A chance of " + rainChance + " percent");
        }
    }
}
