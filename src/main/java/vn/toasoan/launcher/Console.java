package vn.toasoan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the launcher speaks, always in UTF-8: the platform's own charset may not know Vietnamese. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Console standard() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void line(String key, Object... arguments) {
        out.println(Texts.of(key, arguments));
    }

    void error(Stop stop) {
        err.println(stop.getMessage());
    }

    void error(String key, Object... arguments) {
        err.println(Texts.of(key, arguments));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
