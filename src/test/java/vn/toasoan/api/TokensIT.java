package vn.toasoan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

class TokensIT {
    private static final String TOKENS = "/api/v1/tokens";
    private static final String MODERATION = "/api/v1/moderation";

    private final RunningSystem system = RunningSystem.shared();
    private final Client stranger = Client.stranger(system);

    @Test
    void name_and_password_are_good_for_a_day() {
        JsonObject token = stranger.send(
                        "POST", TOKENS, new byte[0], "Authorization", Client.basic("admin", system.adminPassword()))
                .is(200)
                .json();

        assertThat(OffsetDateTime.parse(token.getString("expiresAt")))
                .isAfter(OffsetDateTime.now().plusHours(12));
        stranger.send("GET", MODERATION, null, "Authorization", "Bearer " + token.getString("token"))
                .is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Basic YWRtaW4=", "Bearer x", "Digest y", "Basic Og=="})
    void anything_else_is_401(String authorization) {
        assertThat(stranger.send("POST", TOKENS, new byte[0], "Authorization", authorization)
                        .is(401)
                        .header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void a_wrong_password_is_told_so_and_soon_no_more_tries_are_taken() {
        String basic = Client.basic("doan-mo-" + Stories.word(), "sai-mat-khau");
        for (int attempt = 0; attempt < 10; attempt++) {
            stranger.send("POST", TOKENS, new byte[0], "Authorization", basic).isProblem(401, "sign-in-failed");
        }

        stranger.send("POST", TOKENS, new byte[0], "Authorization", basic).isProblem(429, "too-many-tries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer khong-phai", "Bearer \"x\""})
    void an_unknown_token_is_a_strangers(String authorization) {
        stranger.send("GET", MODERATION, null, "Authorization", authorization).isProblem(401, "unauthorized");
    }
}
