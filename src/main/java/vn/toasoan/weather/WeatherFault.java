package vn.toasoan.weather;

/** No forecast was to be had; the message tells the log why. */
final class WeatherFault extends RuntimeException {
    WeatherFault(String message) {
        super(message);
    }

    WeatherFault(String message, Throwable cause) {
        super(message, cause);
    }
}
