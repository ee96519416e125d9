package vn.toasoan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupReportTest {
    @TempDir
    Path folder;

    private StartupReport report;

    @BeforeEach
    void begin() throws IOException {
        report = new StartupReport(folder.resolve("startup-report"));
    }

    @Test
    void what_the_application_wrote_is_read_and_then_gone() throws IOException {
        Files.writeString(report.file(), "adminPassword=a=b c\nerror=Không kết nối được\n");

        assertThat(report.adminPassword()).contains("a=b c");
        assertThat(report.error()).contains("Không kết nối được");
        report.delete();
        assertThat(report.file()).doesNotExist();
        assertThat(report.error()).isEmpty();
    }

    @Test
    void a_line_still_being_written_is_not_read() throws IOException {
        Files.writeString(report.file(), "adminPassword=half");

        assertThat(report.adminPassword()).isEmpty();
    }

    @Test
    void an_earlier_runs_report_does_not_speak_for_this_one() throws IOException {
        Files.writeString(report.file(), "error=cũ\n");

        assertThat(new StartupReport(report.file()).error()).isEmpty();
    }
}
