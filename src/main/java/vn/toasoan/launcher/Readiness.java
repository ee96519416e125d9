package vn.toasoan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

/** Waits until the server answers that it is ready, or has plainly failed: a failed deployment leaves it running. */
final class Readiness {
    /** The first start imports the whole content. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** A server that has finished booting and has no application after this won't get one. */
    private static final Duration WITHOUT_APPLICATION = Duration.ofSeconds(5);

    private static final int UNAVAILABLE = 503;

    /** What the server's own check says when a deployment failed; an application that isn't ready yet has other checks. */
    private static final String NO_APPLICATION = "No Application deployed";

    private final Server server;
    private final StartupReport report;
    private final int port;
    private long withoutApplicationSince;

    Readiness(Server server, StartupReport report, int port) {
        this.server = server;
        this.report = report;
        this.port = port;
    }

    /** @throws Stop if the server won't become ready */
    void await() throws IOException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            int status = applicationStatus();
            report.error().ifPresent(message -> {
                throw Stop.reported(message);
            });
            if (status == HttpURLConnection.HTTP_OK) {
                return;
            }
            checkHope(status, deadline);
            pause();
        }
    }

    /** Each way to fail has its own line: the log alone may not tell them apart. */
    private void checkHope(int status, long deadline) throws IOException {
        if (!server.alive()) {
            throw Stop.fault("server.ended.early", server.exitCode(), server.log());
        }
        if (withoutApplication(status)) {
            throw Stop.fault("server.failed", server.log());
        }
        if (System.nanoTime() > deadline) {
            throw Stop.fault("server.slow", LONGEST.toMinutes(), server.log());
        }
    }

    /** The answer's status; 0 if there was none; 404 if the server answers for want of an application. */
    private int applicationStatus() {
        try {
            URL url = new URL("http://127.0.0.1:" + port + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(20_000);
            int status = connection.getResponseCode();
            return status == UNAVAILABLE && error(connection).contains(NO_APPLICATION)
                    ? HttpURLConnection.HTTP_NOT_FOUND
                    : status;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String error(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getErrorStream()) {
            return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean withoutApplication(int status) throws IOException {
        if (status == 0 || status == UNAVAILABLE || !booted()) {
            withoutApplicationSince = 0;
            return false;
        }
        long now = System.nanoTime();
        withoutApplicationSince = withoutApplicationSince == 0 ? now : withoutApplicationSince;
        return now - withoutApplicationSince > WITHOUT_APPLICATION.toNanos();
    }

    /** The server says that it is done with all deployments, whether they succeeded or not. */
    private boolean booted() throws IOException {
        return new String(Files.readAllBytes(server.log()), StandardCharsets.UTF_8).contains(" ready in ");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
