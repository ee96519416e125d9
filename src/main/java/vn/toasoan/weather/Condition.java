package vn.toasoan.weather;

import java.util.Locale;
import java.util.stream.Stream;
import vn.toasoan.platform.Messages;

/** What a day's sky is like. */
public enum Condition {
    SUNNY,
    PARTLY_CLOUDY,
    CLOUDY,
    FOG,
    DRIZZLE,
    RAIN,
    SHOWERS,
    HEAVY_RAIN,
    THUNDERSTORM;

    /** @throws IllegalArgumentException when no condition has this code */
    static Condition of(String code) {
        return Stream.of(values())
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No condition " + code));
    }

    /** Its name in files and for themes' icons: {@code partly-cloudy}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for readers, in Vietnamese. */
    public String label() {
        return Messages.text("weather." + code());
    }
}
