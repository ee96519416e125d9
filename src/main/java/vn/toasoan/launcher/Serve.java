package vn.toasoan.launcher;

import java.io.IOException;

/** {@code serve}: runs the newspaper until it is told to stop. */
final class Serve implements Command {
    @Override
    public int run(Settings settings, Console console) {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(shutdown);
        try {
            new Newspaper(settings, console, shutdown).run();
            return 0;
        } catch (Stop | IOException e) {
            shutdown.waitIfBegun();
            throw e instanceof Stop ? (Stop) e : Stop.fault("fault", e);
        }
    }
}
