package vn.toasoan.api;

import jakarta.ws.rs.QueryParam;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Page;
import vn.toasoan.platform.Problem;

/** {@code page} (from 1) and {@code size} (1 to 100) of a list. */
public class Paging {
    static final int SIZE = 20;

    @QueryParam("page")
    String page;

    @QueryParam("size")
    String size;

    Page.Request request() {
        return new Page.Request(number("page", page, 1), number("size", size, SIZE));
    }

    int size(int otherwise) {
        return Math.clamp(number("size", size, otherwise), 1, Page.Request.MAX_SIZE);
    }

    private static int number(String field, String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw Problem.invalid(Mistake.of(field, "number"));
        }
    }
}
