package vn.toasoan.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some days up to today, chosen by one click.
 *
 * @param days how many, today being one
 * @param address of the search within them; of the one at any time when they are chosen
 */
public record SearchPeriod(int days, String address, boolean chosen) {
    static List<SearchPeriod> of(SearchForm form, LocalDate today) {
        return Stream.of(1, 7, 30).map(days -> of(form, today, days)).toList();
    }

    private static SearchPeriod of(SearchForm form, LocalDate today, int days) {
        LocalDate first = today.minusDays(days - 1L);
        boolean chosen = first.equals(form.from()) && form.to() == null;
        return new SearchPeriod(days, form.between(chosen ? null : first, null).address(), chosen);
    }
}
