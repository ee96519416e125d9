package vn.toasoan.desk;

import java.util.Arrays;
import vn.toasoan.platform.Page;

/**
 * Where a reader of a list is.
 *
 * @param number from 1
 * @param pages at least 1
 */
public record Paging(int number, long pages, long total) {
    static Paging of(long total, Page.Request request) {
        return new Paging(request.number(), Math.max(1, (total + request.size() - 1) / request.size()), total);
    }

    /** What is no number asks for the first page. */
    static Page.Request request(String number, int size) {
        boolean given = number != null && number.matches("\\d{1,7}");
        return new Page.Request(given ? Integer.parseInt(number) : 1, size);
    }

    /** The value of that name, null for any other name. */
    static <E extends Enum<E>> E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
