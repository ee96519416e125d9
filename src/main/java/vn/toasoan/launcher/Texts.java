package vn.toasoan.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's words for people, in Vietnamese. */
final class Texts {
    static final Locale VIETNAMESE = new Locale("vi", "VN");

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("vn.toasoan.launcher.launcher", Locale.ROOT, Texts.class.getClassLoader());

    private Texts() {}

    /** The text of a key; numbers appear as they are, without grouping. */
    static String of(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(BUNDLE.getString(key), VIETNAMESE).format(words);
    }
}
