package vn.toasoan.platform;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The newsroom's texts, in Vietnamese, from the bundles {@code messages/<feature>.properties}. Places are MessageFormat's:
 * {@code {0}}. A key stands in one bundle only.
 */
public final class Messages {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final List<String> BUNDLES = List.of(
            "platform", "accounts", "media", "articles", "comments", "search", "weather", "exchange", "desk", "theme");
    private static final Map<String, String> TEXTS = load();

    private Messages() {}

    /** @throws IllegalArgumentException when the key is in no bundle: a fault of ours */
    public static String text(String key, Object... arguments) {
        String pattern = TEXTS.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, VIETNAMESE).format(arguments);
    }

    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static Map<String, String> load() {
        Map<String, String> texts = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("messages/" + name, Locale.ROOT, Messages.class.getClassLoader());
            for (String key : bundle.keySet()) {
                if (texts.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("Message " + key + " stands in two bundles");
                }
            }
        }
        return Map.copyOf(texts);
    }
}
