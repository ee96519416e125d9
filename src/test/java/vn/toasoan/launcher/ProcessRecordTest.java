package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRecordTest {
    @TempDir
    Path folder;

    private Path file;
    private ProcessRecord record;

    @BeforeEach
    void name() {
        file = folder.resolve("server.pid");
        record = new ProcessRecord(file);
    }

    @Test
    void a_living_process_is_found_again_and_an_ended_one_is_not() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        record.write(process.toHandle());
        assertThat(record.living()).contains(process.toHandle());

        Ending.terminate(process.toHandle(), Duration.ofSeconds(10));
        assertThat(record.living()).isEmpty();
    }

    @Test
    void a_number_given_anew_is_another_process() throws IOException {
        long self = ProcessHandle.current().pid();
        long dayBefore = ProcessHandle.current()
                .info()
                .startInstant()
                .orElseThrow()
                .minus(Duration.ofDays(1))
                .toEpochMilli();
        Files.writeString(file, self + " " + dayBefore + "\n");

        assertThat(record.living()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "x y", "1 2 3", "99999999999999999999 1"})
    void a_broken_record_names_nobody(String text) throws IOException {
        Files.writeString(file, text);

        assertThat(record.living()).isEmpty();
    }

    @Test
    void a_forgotten_record_names_nobody() throws IOException {
        record.write(ProcessHandle.current());
        record.forget();
        record.forget();

        assertThat(record.living()).isEmpty();
        assertThat(record.pidText()).isEqualTo("?");
    }
}
