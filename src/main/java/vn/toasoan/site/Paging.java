package vn.toasoan.site;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/**
 * Where in a list of several pages the reader is.
 *
 * @param number from 1
 * @param last at least 1
 * @param address of the first page, with its query if it has one
 */
public record Paging(long number, long last, String address) {
    static final int SIZE = 20;
    private static final int AROUND = 2;

    /** @param page as the address says it; what is no number is the first */
    static Page.Request request(String page) {
        return new Page.Request(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, SIZE);
    }

    /** @throws Problem 404 for a page behind the last */
    static Paging of(Page<?> page, Page.Request request, String address) {
        return of(page.total(), request, address);
    }

    static Paging of(long total, Page.Request request, String address) {
        long last = Math.max(1, (total + request.size() - 1) / request.size());
        if (request.number() > last) {
            throw Problem.notFound();
        }
        return new Paging(request.number(), last, address);
    }

    public String url(long page) {
        if (page == 1) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "trang=" + page;
    }

    /** The pages to offer: the first, the last and those around this one; a zero stands for those left out. */
    public List<Long> offered() {
        TreeSet<Long> shown = new TreeSet<>(List.of(1L, last));
        LongStream.rangeClosed(number - AROUND, number + AROUND)
                .filter(page -> page >= 1 && page <= last)
                .forEach(shown::add);
        return shown.stream()
                .flatMap(page -> page > 1 && !shown.contains(page - 1)
                        ? LongStream.of(0, page).boxed()
                        : LongStream.of(page).boxed())
                .toList();
    }

    public boolean several() {
        return last > 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last;
    }
}
