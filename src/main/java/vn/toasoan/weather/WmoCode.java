package vn.toasoan.weather;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes of weather that Open-Meteo documents, a part of the World Meteorological Organization's table 4677. */
final class WmoCode {
    // Snow and ice, which Hà Tĩnh doesn't have, are told as the rain that they would be here.
    private static final Map<Condition, int[]> CODES = Map.of(
            Condition.SUNNY, new int[] {0, 1},
            Condition.PARTLY_CLOUDY, new int[] {2},
            Condition.CLOUDY, new int[] {3},
            Condition.FOG, new int[] {45, 48},
            Condition.DRIZZLE, new int[] {51, 53, 55, 56, 57},
            Condition.RAIN, new int[] {61, 63, 66, 71, 73, 77},
            Condition.HEAVY_RAIN, new int[] {65, 67, 75, 82, 86},
            Condition.SHOWERS, new int[] {80, 81, 85},
            Condition.THUNDERSTORM, new int[] {95, 96, 99});

    private WmoCode() {}

    /** Empty for a code that isn't documented. */
    static Optional<Condition> condition(int code) {
        return Stream.of(Condition.values())
                .filter(condition -> contains(CODES.get(condition), code))
                .findFirst();
    }

    private static boolean contains(int[] codes, int code) {
        for (int each : codes) {
            if (each == code) {
                return true;
            }
        }
        return false;
    }
}
