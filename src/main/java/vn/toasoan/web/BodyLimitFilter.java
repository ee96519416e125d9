package vn.toasoan.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.toasoan.platform.Problem;

/**
 * Bounds what a request may bring: 64 MB for imports, 41 MB for a photo's form, 16 MB for anything else. What is too
 * large is read to its end (up to a bound) and thrown away, so that the sender hears the answer rather than a broken line.
 */
@Provider
@Priority(100)
public class BodyLimitFilter implements ContainerRequestFilter {
    private static final long MB = 1L << 20;
    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final long DRAINED_AT_MOST = 512 * MB;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        long limit = limit(request.getUriInfo().getPath());
        long announced = announced(request);
        request.setEntityStream(new Limited(request.getEntityStream(), limit, announced));
        if (announced != UNKNOWN && announced > limit) {
            drain(request.getEntityStream());
            throw Problem.of(413, "too-large");
        }
    }

    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? UNKNOWN : Long.parseLong(length);
    }

    private static long limit(String path) {
        if (path.endsWith("imports")) {
            return 64 * MB;
        }
        return path.endsWith("photos") || path.endsWith("anh") ? 41 * MB : 16 * MB;
    }

    private static void drain(InputStream body) throws IOException {
        ((Limited) body).drain();
    }

    private static final class Limited extends FilterInputStream {
        private long left;
        private long toCome;

        /**
         * @param announced where the body ends. The server doesn't say so itself when the client offers to change to HTTP/2, and lets the
         *     reader wait for more
         */
        Limited(InputStream body, long limit, long announced) {
            super(body);
            this.left = limit;
            this.toCome = announced;
        }

        @Override
        public int read() throws IOException {
            if (toCome <= 0) {
                return -1;
            }
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (toCome <= 0) {
                return -1;
            }
            int read = super.read(buffer, offset, (int) Math.min(length, toCome));
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            toCome -= read;
            if (left < 0) {
                drain();
                throw Problem.of(413, "too-large");
            }
        }

        void drain() throws IOException {
            byte[] buffer = new byte[1 << 16];
            long drained = 0;
            for (int read = 0; read >= 0 && drained < DRAINED_AT_MOST && toCome > 0; drained += read) {
                read = in.read(buffer, 0, (int) Math.min(buffer.length, toCome));
                toCome -= Math.max(read, 0);
            }
        }
    }
}
