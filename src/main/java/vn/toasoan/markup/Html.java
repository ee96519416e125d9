package vn.toasoan.markup;

import org.jsoup.Jsoup;
import vn.toasoan.vietnamese.NormalForm;

/** HTML that came from elsewhere. */
public final class Html {

    private Html() {}

    /** The text a reader would see of a piece of HTML, on one line; scripts and styles leave nothing behind. */
    public static String toText(String html) {
        return NormalForm.line(Jsoup.parse(html).text());
    }
}
