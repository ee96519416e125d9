package vn.toasoan.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Following;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.StartupReport;

/**
 * The theme in use. It is read again when a file of it is edited; an edit that can't be shown leaves the theme as it was,
 * and one that turns out so only while a page is made leaves this page to the theme before.
 */
@ApplicationScoped
public class Themes {
    private static final Logger LOG = System.getLogger(Themes.class.getName());
    private static final long LOOK_MS = 250;

    @Inject
    Configuration configuration;

    @Inject
    StartupReport report;

    @Inject
    Following following;

    @Inject
    Event<ThemeChanged> changed;

    private volatile InUse inUse;

    /** Of the last theme read, whether it could be taken or not. */
    private ThemeStamp read;

    private ThemeChain readChain;
    private ThemeStamp lookedAt;

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) Startup startup) {
        Findings findings = new Findings();
        Theme theme = read(findings);
        List<Finding> found = findings.inOrder();
        if (findings.anyGrave()) {
            Finding first = found.stream().filter(Finding::grave).findFirst().orElseThrow();
            report.error(Messages.text("startup.theme", configuration.themeName(), first, found.size()));
            throw new IllegalStateException("The theme " + configuration.themeName() + " can't be used: " + found);
        }
        inUse = new InUse(theme, null);
        following.start("theme", this::look);
    }

    private Theme read(Findings findings) {
        Theme theme = Theme.read(configuration.themes(), configuration.themeName(), findings);
        tell(findings.inOrder());
        readChain = theme.chain();
        read = ThemeStamp.of(readChain);
        lookedAt = read;
        return theme;
    }

    private void tell(List<Finding> found) {
        if (!found.isEmpty()) {
            StringBuilder lines = new StringBuilder("Theme " + configuration.themeName() + ":");
            found.forEach(finding -> lines.append("\n  ").append(finding));
            LOG.log(found.stream().anyMatch(Finding::grave) ? Level.ERROR : Level.WARNING, lines);
        }
    }

    private boolean look() throws InterruptedException {
        Thread.sleep(LOOK_MS);
        ThemeStamp now = ThemeStamp.of(readChain);
        // An edit has come to its end when nothing moved between two looks.
        if (!now.equals(read) && now.equals(lookedAt)) {
            readAgain();
        } else {
            lookedAt = now;
        }
        return true;
    }

    private void readAgain() {
        Findings findings = new Findings();
        Theme theme = read(findings);
        if (findings.anyGrave()) {
            LOG.log(Level.ERROR, "The edited theme can't be shown; it stays as it was before");
            return;
        }
        inUse = inUse.followedBy(theme);
        LOG.log(Level.INFO, "The theme was read again after an edit");
        changed.fire(new ThemeChanged(configuration.themeName()));
    }

    /** By its name as addresses say it. */
    public Optional<Asset> asset(String name) {
        return inUse.theme().asset(name);
    }

    /** A text of the theme, else of the application, else the key itself. */
    public String text(String key, Object... arguments) {
        return inUse.theme().texts().text(key, arguments);
    }

    String render(String template, Map<String, Object> model) {
        InUse now = inUse;
        try {
            return now.theme().templates().render(template, model);
        } catch (TemplateFault e) {
            if (now.failed(e)) {
                LOG.log(Level.ERROR, "A page can't be made: " + e.getMessage());
            }
            if (now.before() == null) {
                throw e;
            }
            return now.before().templates().render(template, model);
        }
    }
}
