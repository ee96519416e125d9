package vn.toasoan.site;

import java.util.Arrays;
import java.util.Locale;
import vn.toasoan.vietnamese.NormalForm;

/**
 * A photo's credit as it is stored: bare. Where it is a person's or an agency's name, the page writes what the person did
 * before it ({@code Ảnh: Đình Nhật}); where it speaks for itself ({@code Ảnh tư liệu}), it stands as it is.
 */
public record Credit(String text) {
    public Credit {
        text = NormalForm.line(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * A name begins with a capital letter, holds no colon, and doesn't begin with one of the words that tell a source.
     *
     * @param words of the theme, between commas, in any case
     */
    public boolean isName(String words) {
        return !isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf(':') < 0
                && Arrays.stream(words.split(",")).noneMatch(word -> beginsWith(lower(NormalForm.line(word))));
    }

    private boolean beginsWith(String word) {
        String lower = lower(text);
        return lower.equals(word) || lower.startsWith(word + " ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
