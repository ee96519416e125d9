package vn.toasoan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of a running system, as the environment gives them ({@code TOASOAN_HOME} is {@code toasoan.home}). */
@ApplicationScoped
public class Configuration {
    @Inject
    @ConfigProperty(name = "toasoan.home", defaultValue = "./data")
    String home;

    @Inject
    @ConfigProperty(name = "toasoan.port", defaultValue = "8080")
    int port;

    @Inject
    @ConfigProperty(name = "toasoan.content", defaultValue = "./content")
    String content;

    @Inject
    @ConfigProperty(name = "toasoan.themes", defaultValue = "./themes")
    String themes;

    @Inject
    @ConfigProperty(name = "toasoan.theme", defaultValue = "baohatinh")
    String theme;

    @Inject
    @ConfigProperty(name = "toasoan.base.url")
    Optional<String> baseUrl;

    @Inject
    @ConfigProperty(name = "toasoan.admin.password")
    Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "toasoan.import.content", defaultValue = "true")
    boolean importContent;

    @Inject
    @ConfigProperty(name = "toasoan.comment.rate", defaultValue = "30")
    int commentRate;

    @Inject
    @ConfigProperty(name = "toasoan.trusted.proxies")
    Optional<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "toasoan.page.cache.mb", defaultValue = "96")
    int pageCacheMb;

    @Inject
    @ConfigProperty(name = "toasoan.indexnow.url")
    Optional<String> indexNowUrl;

    @Inject
    @ConfigProperty(name = "toasoan.indexnow.key")
    Optional<String> indexNowKey;

    @Inject
    @ConfigProperty(name = "toasoan.cdn.purge.url")
    Optional<String> cdnPurgeUrl;

    @Inject
    @ConfigProperty(name = "toasoan.websub.hub")
    Optional<String> webSubHub;

    @Inject
    @ConfigProperty(name = "toasoan.weather.url")
    Optional<String> weatherUrl;

    @Inject
    @ConfigProperty(name = "toasoan.startup.report")
    Optional<String> startupReport;

    /** The folder that holds everything: photos, index; the database unless it is elsewhere. */
    public Path home() {
        return Path.of(home).toAbsolutePath().normalize();
    }

    public int port() {
        return port;
    }

    public Path content() {
        return Path.of(content).toAbsolutePath().normalize();
    }

    /** The folder of all themes. */
    public Path themes() {
        return Path.of(themes).toAbsolutePath().normalize();
    }

    /** The folder of the one in use, within {@link #themes()}. */
    public String themeName() {
        return theme;
    }

    /** Origin without a slash at its end; empty means the request's own. */
    public Optional<String> baseUrl() {
        return baseUrl.filter(url -> !url.isBlank()).map(url -> url.strip().replaceAll("/+$", ""));
    }

    public Optional<String> adminPassword() {
        return adminPassword.filter(password -> !password.isBlank());
    }

    public boolean importContent() {
        return importContent;
    }

    /** Comments a minute and address; 0 = no limit. */
    public int commentRate() {
        return commentRate;
    }

    /** Addresses or networks ({@code 10.0.0.0/8}) whose X-Forwarded-For is believed. */
    public List<String> trustedProxies() {
        return Arrays.stream(trustedProxies.orElse("").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The server that forecasts are fetched from, as it was set; empty = none are fetched. */
    public Optional<String> weatherUrl() {
        return weatherUrl.map(String::strip).filter(url -> !url.isEmpty());
    }

    /** How much memory readers' pages may take. */
    public long pageCacheBytes() {
        return Math.max(1, pageCacheMb) * 1024L * 1024;
    }

    /** Where search engines are told of changes; empty = nobody is. */
    public Optional<String> indexNowUrl() {
        return given(indexNowUrl);
    }

    /** What proves to them that it is this site who tells. */
    public Optional<String> indexNowKey() {
        return given(indexNowKey);
    }

    /** What stands in front of the site and keeps copies; empty = nothing that wants to be told. */
    public Optional<String> cdnPurgeUrl() {
        return given(cdnPurgeUrl);
    }

    /** The hub that tells feed readers; empty = none. */
    public Optional<String> webSubHub() {
        return given(webSubHub);
    }

    private static Optional<String> given(Optional<String> setting) {
        return setting.map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Path> startupReport() {
        return startupReport.map(Path::of);
    }
}
