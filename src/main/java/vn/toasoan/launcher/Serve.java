package vn.toasoan.launcher;

/** {@code serve}: runs the newspaper until it is told to stop. */
final class Serve implements Command {
    @Override
    public int run(Settings settings, Console console) {
        return Shutdown.after(shutdown -> new Newspaper(settings, console, shutdown).run());
    }
}
