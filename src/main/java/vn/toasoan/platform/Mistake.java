package vn.toasoan.platform;

import java.util.List;
import java.util.Objects;

/**
 * A mistake in what a person gave: a value, not a fault.
 *
 * @param field the field's name as the API calls it, empty for the whole
 * @param code the mistake's name for machines; also its key in the message bundle ({@code mistake.<code>})
 * @param arguments fill the message's places
 */
public record Mistake(String field, String code, List<Object> arguments) {
    public Mistake {
        Objects.requireNonNull(field);
        Objects.requireNonNull(code);
        arguments = List.copyOf(arguments);
    }

    public static Mistake of(String field, String code, Object... arguments) {
        return new Mistake(field, code, List.of(arguments));
    }

    /** The message in Vietnamese. */
    public String message() {
        return Messages.text("mistake." + code, arguments.toArray());
    }
}
