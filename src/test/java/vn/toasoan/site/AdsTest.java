package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdsTest {
    @TempDir
    Path content;

    private Path folder;
    private Ads ads;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(content.resolve("ads"));
        Files.writeString(folder.resolve("a.html"), "<p>Nước mắm</p>");
        Files.writeString(content.resolve("secret.html"), "<p>?</p>");
        ads = new Ads(folder);
    }

    private void plan(String yaml, int version) throws IOException {
        Path plan = Files.writeString(folder.resolve("ads.yaml"), yaml);
        Files.setLastModifiedTime(plan, FileTime.from(Instant.ofEpochSecond(1_000_000 + version)));
    }

    @Test
    void a_paper_without_a_plan_has_no_advertising() {
        assertThat(ads.slots()).isEmpty();
    }

    @Test
    void a_plan_is_read_again_when_it_changes_and_gone_when_it_is_gone() throws IOException {
        plan("top: {file: a.html, width: 970, height: 90}", 1);
        assertThat(ads.slots().get("top").height()).isEqualTo(90);
        plan("top: {file: a.html, width: 970, height: 120}", 2);
        assertThat(ads.slots().get("top").height()).isEqualTo(120);
        Files.delete(folder.resolve("ads.yaml"));
        assertThat(ads.slots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "side: {file: khong-co.html, width: 300, height: 250}",
                "side: {file: ../secret.html, width: 300, height: 250}",
                "side: {file: a.html, width: 300}",
                "side: {file: a.html, width: 300, height: 0}",
                "side: {file: a.html, width: ba trăm, height: 250}",
                "somewhere: {file: a.html, width: 300, height: 250}",
                "side: {file: a.html, width: 300, height: 250, hosts: [\"*\"]}",
                "side: a.html"
            })
    void one_slot_that_makes_no_sense_harms_no_other(String wrong) throws IOException {
        plan("foot: {file: a.html, width: 640, height: 100}\n" + wrong, 1);
        assertThat(ads.slots()).containsOnlyKeys("foot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- a", "", "top: {file: a.html, width: 1, height: 1}\ntop: {}"})
    void a_plan_that_is_none_leaves_the_paper_without(String yaml) throws IOException {
        plan(yaml, 1);
        assertThat(ads.slots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.html", "/etc/passwd", ".hidden", "", "."})
    void nothing_outside_the_folder_is_a_file_of_it(String name) {
        assertThat(ads.file(name)).isEmpty();
    }

    @Test
    void an_ad_runs_scripts_only_with_the_hosts_it_names() {
        AdSlot still = new AdSlot("top", folder, 970, 90, List.of());
        assertThat(still.sandbox()).doesNotContain("allow-scripts");
        assertThat(still.policy()).contains("script-src 'none'", "frame-ancestors 'self'", "sandbox allow-popups");
        AdSlot lively = new AdSlot("top", folder, 970, 90, List.of("https://cdn.example.vn"));
        assertThat(lively.sandbox()).contains("allow-scripts").doesNotContain("allow-same-origin");
        assertThat(lively.policy()).contains("script-src 'unsafe-inline' https://cdn.example.vn;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://cdn.example.vn", "*", "'self'", "https://a.vn; script-src *", "https://a.vn/x"})
    void a_host_is_an_origin_and_nothing_else(String host) {
        assertThatThrownBy(() -> new AdSlot("top", folder, 970, 90, List.of(host)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
