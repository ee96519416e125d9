package vn.toasoan.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import vn.toasoan.media.PhotoAddress;
import vn.toasoan.media.Print;
import vn.toasoan.media.Prints;

/**
 * Photos in the sizes and forms of pages, as files are sent, before anything else wakes up. What is no photo's address goes
 * on to where it is answered in the paper's style.
 */
public class PhotoFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PhotoFilter.class.getName());
    private static final int BUFFER = 1 << 16;

    @Inject
    private transient Prints prints;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Print> print;
        try {
            print = print(request);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No photo at " + request.getRequestURI(), e);
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (print.isPresent()) {
            send(print.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Print> print(HttpServletRequest request) {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.empty();
        }
        return PhotoAddress.parse(request.getRequestURI())
                .flatMap(address -> prints.find(address, Accepts.webp(request.getHeader("Accept"))));
    }

    private static void send(Print print, HttpServletRequest request, HttpServletResponse response) throws IOException {
        EntityTag tag = EntityTag.of(print.version());
        response.setHeader("ETag", tag.text());
        response.setHeader("Vary", "Accept");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control", print.lasting() ? "public, max-age=31536000, immutable" : "public, max-age=60");
        if (tag.isAmong(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(print.format().type());
        response.setHeader("Accept-Ranges", "bytes");
        boolean head = request.getMethod().equals("HEAD");
        Optional<ByteRange> part = head || !tag.isThatOf(request.getHeader("If-Range"))
                ? Optional.empty()
                : ByteRange.of(request.getHeader("Range"), print.length());
        if (part.isPresent() && !part.get().isThere()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (part.isPresent()) {
            response.setHeader("Content-Range", part.get().contentRange(print.length()));
            response.setStatus(
                    part.get().isThere()
                            ? HttpServletResponse.SC_PARTIAL_CONTENT
                            : HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
        ByteRange sent = part.orElse(new ByteRange(0, print.length()));
        response.setContentLengthLong(sent.length());
        if (!head) {
            write(print, sent, response.getOutputStream());
        }
    }

    private static void write(Print print, ByteRange part, OutputStream out) throws IOException {
        byte[] buffer = new byte[(int) Math.min(BUFFER, part.length())];
        try (FileChannel file = FileChannel.open(print.file())) {
            file.position(part.from());
            long left = part.length();
            while (left > 0) {
                int read = file.read(ByteBuffer.wrap(buffer, 0, (int) Math.min(buffer.length, left)));
                if (read < 0) {
                    throw new IOException("Shorter than it was: " + print.file());
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
