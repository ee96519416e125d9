package vn.toasoan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.toasoan.platform.Problem;

/** The lines of a stream, one at a time, so that no more than one is held. */
final class Lines {
    private final InputStream in;
    private final long most;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long taken;
    private int number;

    /**
     * @param most bytes of the whole stream that are read
     * @param longest bytes of a line; a longer one is skipped to its end
     */
    Lines(InputStream in, long most, int longest) {
        this.in = in;
        this.most = most;
        this.longest = longest;
    }

    /** Of the line last read, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end, null when there is none.
     *
     * @throws Problem {@code invalid} with {@code not-utf8}: the next call goes on behind that line; 413 {@code too-large}
     *     for a line too long, likewise, or where the stream goes beyond its limit: then there is no next line
     */
    String next() {
        line.reset();
        if (!fill()) {
            return null;
        }
        number++;
        boolean tooLong = false;
        while (fill()) {
            int stop = lineEnd();
            tooLong |= line.size() + stop - at > longest;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
            if (at < end) {
                at++;
                break;
            }
        }
        if (taken > most) {
            at = end;
        }
        if (tooLong || taken > most) {
            throw Problem.of(413, "too-large");
        }
        return Utf8.decode(line.toByteArray(), 0, line.size());
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() {
        if (at < end) {
            return true;
        }
        if (taken > most) {
            return false;
        }
        try {
            at = 0;
            end = Math.max(in.read(buffer, 0, buffer.length), 0);
            taken += end;
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
