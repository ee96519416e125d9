package vn.toasoan.vietnamese;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the paper shows them, always by the clock of {@link #ZONE}. */
public final class NewsDates {

    /** The newspaper's time zone: Asia/Ho_Chi_Minh. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private NewsDates() {}

    /** {@code Thứ Tư, 13/11/2024 11:06}. */
    public static String full(Instant time) {
        ZonedDateTime local = time.atZone(ZONE);
        return masthead(local.toLocalDate()) + " " + MINUTE.format(local);
    }

    /** {@code Thứ Tư, 13/11/2024}. */
    public static String masthead(LocalDate date) {
        return Weekdays.name(date.getDayOfWeek()) + ", " + day(date);
    }

    /** {@code 13/11/2024}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * {@code ngày 13 tháng 11 năm 2024}, as in prose; without the zeros that Decree 30/2020/NĐ-CP asks of official papers
     * ({@code ngày 05 tháng 02}).
     */
    public static String words(LocalDate date) {
        return "ngày " + date.getDayOfMonth() + " tháng " + date.getMonthValue() + " năm " + date.getYear();
    }
}
