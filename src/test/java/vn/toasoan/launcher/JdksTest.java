package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {
    @TempDir
    Path usual;

    @TempDir
    Path elsewhere;

    private Path jdk(Path home, String version) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "");
        Modes.set(java, "rwxr-xr-x");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Jdk find(List<Path> named) {
        return new Jdks(named, List.of(elsewhere.resolve("absent"), usual)).find();
    }

    @Test
    void the_first_fitting_one_that_was_named_wins() throws IOException {
        jdk(usual.resolve("a"), "25.0.1");
        Path old = jdk(elsewhere.resolve("old"), "17.0.15");
        Path fit = jdk(elsewhere.resolve("fit"), "21");

        assertThat(find(List.of(old, fit)).home()).isEqualTo(fit);
    }

    @Test
    void of_the_usual_folders_the_tested_release_wins_then_the_nearest() throws IOException {
        jdk(usual.resolve("a"), "21.0.4");
        jdk(usual.resolve("b"), "31-ea");
        Path near = jdk(usual.resolve("c"), "26.0.1");
        assertThat(find(List.of()).home()).isEqualTo(near);

        Path tested = jdk(usual.resolve("d"), "25.0.1");
        assertThat(find(List.of()).home()).isEqualTo(tested);
    }

    @Test
    void a_home_within_a_bundle_is_found() throws IOException {
        Path home = jdk(usual.resolve("temurin-25.jdk/Contents/Home"), "25");

        assertThat(find(List.of()).java()).isEqualTo(home.resolve("bin/java"));
    }

    @Test
    void the_old_version_scheme_a_missing_program_and_a_missing_release_file_do_not_fit() throws IOException {
        jdk(usual.resolve("eight"), "1.8.0_402");
        Files.delete(jdk(usual.resolve("without-java"), "25").resolve("bin/java"));
        Files.delete(jdk(usual.resolve("without-release"), "25").resolve("release"));

        assertThatThrownBy(() -> find(List.of()))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.code()).isEqualTo(Stop.FAULT))
                .hasMessageContaining("Java 21")
                .hasMessageNotContaining("\n");
    }
}
