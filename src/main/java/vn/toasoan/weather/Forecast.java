package vn.toasoan.weather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What somebody said at some time that the coming days will be like.
 *
 * @param source who said it, as readers are told
 * @param issuedAt when
 * @param days at least one, earliest first
 */
public record Forecast(String source, Instant issuedAt, List<DayForecast> days) {
    public Forecast {
        Objects.requireNonNull(source);
        Objects.requireNonNull(issuedAt);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A forecast of no day");
        }
        days = days.stream().sorted(Comparator.comparing(DayForecast::date)).toList();
    }

    boolean reaches(LocalDate day) {
        return !days.getLast().date().isBefore(day);
    }

    /** Without the days that are over. @param day one that the forecast reaches */
    Forecast from(LocalDate day) {
        List<DayForecast> ahead =
                days.stream().filter(each -> !each.date().isBefore(day)).toList();
        return new Forecast(source, issuedAt, ahead);
    }
}
