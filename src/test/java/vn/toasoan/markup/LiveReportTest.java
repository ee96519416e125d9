package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    private static LiveReport read(String body) {
        return LiveReport.of(body, DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 14:35 Bão đổ bộ | 2026-11-14T14:35 | Bão đổ bộ",
                "## 7h05 Gió mạnh dần | 2026-11-14T07:05 | Gió mạnh dần",
                "# 00:00: Nửa đêm | 2026-11-14T00:00 | Nửa đêm",
                "## 14:35 – Bão *đổ bộ* & tan | 2026-11-14T14:35 | Bão đổ bộ & tan",
                "## 13/11 23:50 Chằng néo nhà | 2026-11-13T23:50 | Chằng néo nhà",
                "## 2/1 08:00 Năm mới | 2027-01-02T08:00 | Năm mới",
                "## 31/12/2025, 08:00 Năm cũ | 2025-12-31T08:00 | Năm cũ",
                "## 14:35 | 2026-11-14T14:35 | ''"
            })
    void a_crosshead_that_begins_with_an_hour_is_an_entry(String crosshead, LocalDateTime at, String headline) {
        LiveEntry entry = read(crosshead + "\n\nLời văn.").entries().getFirst();

        assertThat(entry.at()).isEqualTo(at);
        assertThat(entry.headline()).isEqualTo(headline);
        assertThat(entry.body()).isEqualTo("Lời văn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Tít xen thường",
                "## 24:00 Không có giờ này",
                "## 14:60 Không có phút này",
                "## 14:355 Số khác",
                "## 31/2 14:35 Không có ngày này",
                "## 14 giờ 35 Viết bằng chữ",
                "### 14:35 Tít nhỏ",
                "> ## 14:35 Trong lời trích",
                "```\n## 14:35 Trong mã\n```",
                "14:35 Đoạn văn"
            })
    void nothing_else_is(String body) {
        LiveReport report = read(body);

        assertThat(report.entries()).isEmpty();
        assertThat(report.opening()).isEqualTo(body);
    }

    @Test
    void entries_come_newest_first_however_they_were_written() {
        String oldestFirst = "Mở đầu.\n\n## 9:00 Một\n\na\n\n## 10:00 Hai\n\nb\n\n## 13/11 23:00 Không\n\nc";
        String newestFirst = "Mở đầu.\n\n## 10:00 Hai\n\nb\n\n## 9:00 Một\n\na\n\n## 13/11 23:00 Không\n\nc";

        assertThat(read(oldestFirst)).isEqualTo(read(newestFirst));
        assertThat(read(newestFirst).opening()).isEqualTo("Mở đầu.");
        assertThat(read(newestFirst).entries())
                .extracting(LiveEntry::headline, LiveEntry::body)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hai", "b"),
                        org.assertj.core.groups.Tuple.tuple("Một", "a"),
                        org.assertj.core.groups.Tuple.tuple("Không", "c"));
    }

    @Test
    void an_entry_keeps_its_anchor_when_another_of_the_same_minute_comes() {
        List<LiveEntry> before = read("## 10:00 Một\n\n## 9:00 Không").entries();
        List<LiveEntry> after =
                read("## 10:00 Hai\n\n## 10:00 Một\n\n## 9:00 Không").entries();

        assertThat(before).extracting(LiveEntry::anchor).containsExactly("luc-20261114-1000", "luc-20261114-0900");
        assertThat(after)
                .extracting(LiveEntry::headline, LiveEntry::anchor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hai", "luc-20261114-1000-2"),
                        org.assertj.core.groups.Tuple.tuple("Một", "luc-20261114-1000"),
                        org.assertj.core.groups.Tuple.tuple("Không", "luc-20261114-0900"));
    }

    @Test
    void crossheads_without_an_hour_photos_and_quotes_belong_to_their_entry() {
        String body = "Chữ.\n\n## Bên lề\n\n![Ảnh](anh/1/a.jpg)\n\n> Lời.";

        assertThat(read("## 9:00 Một\n\n" + body).entries().getFirst().body()).isEqualTo(body);
    }

    @Test
    void key_moments_are_those_in_bold() {
        LiveReport report = read("## 9:00 **Bàn thắng!**\n\n## 9:10 Thay **người**\n\n## 9:20 Phạt góc");

        assertThat(report.keyMoments()).extracting(LiveEntry::headline).containsExactly("Bàn thắng!");
    }

    @Test
    void what_is_beyond_the_bounds_is_text_of_its_entry() {
        String wild = "[".repeat(2_000);

        assertThat(read("## 9:00 Một\n\n" + wild + "\n\n## 10:00 Hai").entries())
                .extracting(LiveEntry::body)
                .containsExactly("", wild);
    }
}
