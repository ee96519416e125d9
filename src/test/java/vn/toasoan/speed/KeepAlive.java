package vn.toasoan.speed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks a server over one connection, answer by answer. Load and server share the machine here, and a client that does more would
 * be measured with what it asks: the JDK's own takes as long as half of the answers.
 */
final class KeepAlive {
    private final Socket socket;
    private final InputStream in;
    private final String host;

    KeepAlive(String baseUrl) throws IOException {
        URI server = URI.create(baseUrl);
        this.host = server.getAuthority();
        this.socket = new Socket(server.getHost(), server.getPort());
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** @return the status of the answer, which is read to its end */
    int get(String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
        }
        do {
            length = chunked ? Integer.parseInt(line(), 16) : length;
            in.skipNBytes(length);
            if (chunked) {
                line();
            }
        } while (chunked && length > 0);
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
