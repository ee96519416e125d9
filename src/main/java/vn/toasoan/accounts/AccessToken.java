package vn.toasoan.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Proof of a sign-in, a browser's or a machine's. Only its hash is kept: who reads the database can't use it. */
@Entity
@Table(name = "access_token")
class AccessToken {
    /** What the token is for, and how long it is good. */
    enum Purpose {
        BROWSER(Duration.ofHours(16)),
        MACHINE(Duration.ofHours(24));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private byte[] hash;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String secret, Account account, Purpose purpose, Instant now) {
        this.hash = hash(secret);
        this.account = account;
        this.purpose = purpose;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life);
    }

    Account account() {
        return account;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean good(Instant now) {
        return expiresAt.isAfter(now) && account.active();
    }

    /** 256 random bits as base64url. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
