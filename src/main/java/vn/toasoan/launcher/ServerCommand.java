package vn.toasoan.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the server's JVM is called. */
final class ServerCommand {
    /** The system property by which the application knows whether the server is still busy with deploying it. */
    private static final String DEPLOYING = "toasoan.deploying";

    private static final String SET = "set configs.config.server-config.";
    private static final String LISTENER = "network-config.network-listeners.network-listener.http-listener.";

    private final Jdk jdk;
    private final Settings settings;
    private final Layout layout;

    ServerCommand(Jdk jdk, Settings settings, Layout layout) {
        this.jdk = jdk;
        this.settings = settings;
        this.layout = layout;
    }

    /** The flags of every run; an ahead-of-time cache is good only for the flags it was made with. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                // Two cores and little memory are what small newsrooms have: the serial collector needs the least of
                // both.
                "-XX:+UseSerialGC",
                "-Xms128m",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true"));
        String given = settings.text(Setting.JAVA_OPTS);
        Arrays.stream(given.split("\\s+")).filter(flag -> !flag.isEmpty()).forEach(flags::add);
        return flags;
    }

    /**
     * The whole command.
     *
     * @param cache the flags that use or train an ahead-of-time cache
     * @param commands a file of commands for the server, run before it starts
     * @param lastCommands another, run when the application is deployed
     */
    List<String> line(List<String> cache, String commands, String lastCommands, String temporary) {
        List<String> line = new ArrayList<>(List.of(jdk.java().toString()));
        line.addAll(cache);
        line.addAll(flags());
        line.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-D" + DEPLOYING + "=true",
                "-jar",
                layout.serverJar().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                commands,
                "--postdeploycommandfile",
                lastCommands,
                "--deploy",
                layout.application().toString(),
                "--contextroot",
                "/"));
        return line;
    }

    /** Settings of the server that its command line has no word for. */
    String commands() {
        String http = "network-config.protocols.protocol.http-listener.http.";
        List<String> lines = new ArrayList<>(List.of(
                "network-config.transports.transport.tcp.io-strategy="
                        + "org.glassfish.grizzly.strategies.LeaderFollowerNIOStrategy",
                // The default ends a keep-alive connection after 250 requests.
                http + "max-connections=-1",
                // A query of 10,000 characters is nine bytes each in an address; the default, 8 KB, answers with
                // nothing.
                http + "header-buffer-length-bytes=131072",
                http + "comet-support-enabled=false",
                http + "http2-enabled=false",
                // Until the application is there nobody is told that its pages are not.
                LISTENER + "enabled=false",
                // The application says who may frame it.
                http + "xframe-options=false",
                "microprofile-metrics-configuration.security-enabled=true",
                // Without a role the figures would stay open to everyone.
                "microprofile-metrics-configuration.roles=admin"));
        if (settings.closedDoors()) {
            lines.add(LISTENER + "address=127.0.0.1");
        }
        return lines.stream().map(setting -> SET + setting + "\n").collect(Collectors.joining());
    }

    /** What the server does when the application is deployed. */
    String lastCommands() {
        return "create-system-properties " + DEPLOYING + "=false\n" + SET + LISTENER + "enabled=true\n";
    }
}
