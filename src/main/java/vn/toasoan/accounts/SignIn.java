package vn.toasoan.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.toasoan.audit.Audit;
import vn.toasoan.platform.Actor;
import vn.toasoan.platform.Problem;

/** Signs people in with name and password, and knows them again by their token. */
@ApplicationScoped
public class SignIn {
    /** A token handed out once; nobody can read it again. */
    public record Granted(String token, Instant expiresAt) {}

    private static final int TRIES = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Failures by name and address, so that nobody tries out passwords; a restart forgives. */
    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    @Transactional
    public Granted browser(String username, String password, String address) {
        return grant(username, password, address, AccessToken.Purpose.BROWSER);
    }

    @Transactional
    public Granted machine(String username, String password, String address) {
        return grant(username, password, address, AccessToken.Purpose.MACHINE);
    }

    private Granted grant(String username, String password, String address, AccessToken.Purpose purpose) {
        Account account = check(username, password, address);
        Instant now = clock.instant();
        entities.createQuery("delete from AccessToken t where t.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        String secret = AccessToken.secret();
        AccessToken token = new AccessToken(secret, account, purpose, now);
        entities.persist(token);
        audit.record(account.actor(address), "sign-in", "account/" + account.id(), purpose.name());
        return new Granted(secret, token.expiresAt());
    }

    /** @throws Problem {@code sign-in-failed} (401), {@code too-many-tries} (429) */
    private Account check(String username, String password, String address) {
        AtomicInteger failed = failures.get(username + "\n" + address, key -> new AtomicInteger());
        if (failed.get() >= TRIES) {
            throw Problem.of(429, "too-many-tries");
        }
        Optional<Account> account = byUsername(username);
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
        }
        return account.filter(found -> found.active() && passwords.matches(password, found.password()))
                .map(found -> {
                    failed.set(0);
                    return found;
                })
                .orElseThrow(() -> {
                    failed.incrementAndGet();
                    return Problem.of(401, "sign-in-failed");
                });
    }

    private Optional<Account> byUsername(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Who holds this token, if it is still good. */
    @Transactional
    public Optional<Actor> actor(String token, String address) {
        return Optional.ofNullable(entities.find(AccessToken.class, AccessToken.hash(token)))
                .filter(found -> found.good(clock.instant()))
                .map(found -> found.account().actor(address));
    }

    @Transactional
    public void signOut(String token) {
        Optional.ofNullable(entities.find(AccessToken.class, AccessToken.hash(token)))
                .ifPresent(entities::remove);
    }
}
