package vn.toasoan.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts of a PostgreSQL server of the user's own, read from its JDBC address. */
final class DatabaseAddress {
    private static final int STANDARD_PORT = 5432;
    private static final int PATIENCE_MS = 5_000;
    private static final Pattern URL = Pattern.compile("jdbc:postgresql:(?://([^/?]*)(?:/[^?]*)?|[^/?]*)(?:\\?.*)?");
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]+\\]|[^:\\[\\]]+)?(?::([0-9]{1,5}))?");

    private final List<InetSocketAddress> hosts = new ArrayList<>();

    /** @throws Stop if it isn't an address of the form {@code jdbc:postgresql://host:port/database} */
    DatabaseAddress(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw malformed();
        }
        String authority = parts.group(1) == null ? "" : parts.group(1);
        for (String host : authority.split(",")) {
            hosts.add(host(host));
        }
    }

    private static InetSocketAddress host(String text) {
        Matcher parts = HOST.matcher(text);
        if (!parts.matches()) {
            throw malformed();
        }
        String name = parts.group(1) == null ? "localhost" : parts.group(1);
        int port = parts.group(2) == null ? STANDARD_PORT : Integer.parseInt(parts.group(2));
        if (port > 65_535) {
            throw malformed();
        }
        return InetSocketAddress.createUnresolved(name, port);
    }

    // The address itself isn't shown: it may hold a password.
    private static Stop malformed() {
        return Stop.usage("database.url", Setting.DB_URL.environmentName());
    }

    /** @throws Stop if none of the hosts accepts a connection */
    void checkReachable() {
        if (hosts.stream().noneMatch(DatabaseAddress::accepts)) {
            throw Stop.fault("database.unreachable", this, Setting.DB_URL.environmentName());
        }
    }

    private static boolean accepts(InetSocketAddress host) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.getHostString(), host.getPort()), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Host and port, as many as there are. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        hosts.forEach(host -> names.add(host.getHostString() + ":" + host.getPort()));
        return String.join(", ", names);
    }
}
