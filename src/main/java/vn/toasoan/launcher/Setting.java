package vn.toasoan.launcher;

import java.util.Locale;

/** Everything that can be set from outside, with what holds when it is not. */
enum Setting {
    PORT("8080"),
    HOME("./data"),
    CONTENT("./content"),
    THEMES("./themes"),
    THEME("baohatinh"),
    BASE_URL(""),
    DB_URL(""),
    DB_USER(""),
    DB_PASSWORD(""),
    ADMIN_PASSWORD(""),
    IMPORT_CONTENT("true"),
    COMMENT_RATE("30"),
    TRUSTED_PROXIES(""),
    INDEXNOW_URL(""),
    INDEXNOW_KEY(""),
    WEBSUB_HUB(""),
    CDN_PURGE_URL(""),
    PAGE_CACHE_MB("96"),
    WEATHER_URL(""),
    JAVA_OPTS(""),
    AOT("true");

    private final String standard;

    Setting(String standard) {
        this.standard = standard;
    }

    String standard() {
        return standard;
    }

    /** For example {@code TOASOAN_DB_URL}. */
    String environmentName() {
        return "TOASOAN_" + name();
    }

    /** The name MicroProfile Config has for the same setting, for example {@code toasoan.db.url}. */
    String propertyName() {
        return environmentName().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
