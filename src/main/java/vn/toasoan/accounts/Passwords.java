package vn.toasoan.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** Hashes passwords with Jakarta Security's PBKDF2 (HMAC-SHA-512, 210,000 rounds as OWASP advises). */
@ApplicationScoped
class Passwords {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Pbkdf2PasswordHash hash;

    private String nobody;

    @PostConstruct
    void initialize() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobody = hash(random());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** Spends the time of a check on a username that doesn't exist, so that the answer's time doesn't tell. */
    void matchesNobody(String password) {
        matches(password, nobody);
    }

    /** Sixteen letters and digits that can't be mistaken for each other: 80 bits. */
    static String random() {
        StringBuilder password = new StringBuilder();
        RANDOM.ints(16, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
        return password.toString();
    }
}
