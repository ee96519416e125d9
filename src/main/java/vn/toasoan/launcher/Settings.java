package vn.toasoan.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The settings of one run. As in MicroProfile Config a system property ({@code toasoan.port}) wins over an environment
 * variable ({@code TOASOAN_PORT}), and an empty value counts as none.
 */
final class Settings {
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private boolean closedDoors;

    /** @throws Stop if a value can't be what it should be */
    Settings(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        for (Setting setting : Setting.values()) {
            String value = given(properties.apply(setting.propertyName()));
            value = value != null ? value : given(environment.apply(setting.environmentName()));
            values.put(setting, value != null ? value : setting.standard());
        }
        checkNumber(Setting.PORT, 1, 65_535);
        checkNumber(Setting.COMMENT_RATE, 0, Integer.MAX_VALUE);
        checkSwitch(Setting.IMPORT_CONTENT);
        checkSwitch(Setting.AOT);
    }

    static Settings ofThisProcess() {
        return new Settings(System::getProperty, System::getenv);
    }

    /** The same newspaper for a piece of work on it: heard on this machine alone, on any port, and taking nothing in. */
    Settings behindClosedDoors() {
        Settings settings = new Settings(name -> null, environment()::get);
        settings.values.put(Setting.PORT, String.valueOf(Ports.free()));
        settings.values.put(Setting.IMPORT_CONTENT, "false");
        settings.values.put(Setting.AOT, "false");
        settings.closedDoors = true;
        return settings;
    }

    boolean closedDoors() {
        return closedDoors;
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private void checkNumber(Setting setting, int least, int most) {
        String value = text(setting);
        boolean fits = value.matches("[0-9]{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
        if (!fits) {
            throw Stop.usage("setting.number", setting.environmentName(), value, least, most);
        }
    }

    private void checkSwitch(Setting setting) {
        String value = text(setting);
        if (!value.equals("true") && !value.equals("false")) {
            throw Stop.usage("setting.switch", setting.environmentName(), value);
        }
    }

    String text(Setting setting) {
        return values.get(setting);
    }

    boolean is(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    int port() {
        return Integer.parseInt(text(Setting.PORT));
    }

    /** An absolute path without dots. */
    Path path(Setting setting) {
        try {
            return Path.of(text(setting)).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Stop.usage("setting.path", setting.environmentName(), text(setting));
        }
    }

    /** The settings as the server's process gets them: whole, and with paths that don't depend on where it stands. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        values.forEach((setting, value) -> environment.put(setting.environmentName(), value));
        for (Setting path : new Setting[] {Setting.HOME, Setting.CONTENT, Setting.THEMES}) {
            environment.put(path.environmentName(), path(path).toString());
        }
        return environment;
    }
}
