package vn.toasoan.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Messages;
import vn.toasoan.platform.StartupReport;

/** Gives an empty newsroom its {@code admin}; a password nobody chose is told once, to who started the system. */
@ApplicationScoped
public class FirstAccount {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Configuration configuration;

    @Inject
    StartupReport report;

    @Transactional
    public void create(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup startup) {
        if (entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0) {
            return;
        }
        String password = configuration.adminPassword().orElseGet(Passwords::random);
        accounts.add(Actor.system(), "admin", Messages.text("account.admin"), password, List.of(Role.ADMIN));
        if (configuration.adminPassword().isEmpty()) {
            report.adminPassword(password);
        }
    }
}
