package vn.toasoan.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ, YOUTUBE, aqz-KE-bpKQ",
        "https://m.youtube.com/watch?list=PL1&v=aqz-KE-bpKQ&t=3s, YOUTUBE, aqz-KE-bpKQ",
        "HTTPS://YouTube.com/shorts/aqz-KE-bpKQ?si=abc, YOUTUBE, aqz-KE-bpKQ",
        "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ, YOUTUBE, aqz-KE-bpKQ",
        "https://youtu.be/aqz-KE-bpKQ, YOUTUBE, aqz-KE-bpKQ",
        "https://vimeo.com/76979871, VIMEO, 76979871",
        "https://player.vimeo.com/video/76979871?h=1, VIMEO, 76979871",
        "/video/tran-dau.mp4, FILE, /video/tran-dau.mp4",
        "/video/2026/tran.dau_1.webm, FILE, /video/2026/tran.dau_1.webm"
    })
    void addresses_of_hosts_and_files_of_ours_are_videos(String address, Video.Host host, String id) {
        assertThat(Video.of(address)).contains(new Video(host, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://youtube.com.vidu.vn/watch?v=aqz-KE-bpKQ",
                "https://vidu.vn/?https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com/watch?v=ngan",
                "https://www.youtube.com/watch?v=aqz-KE-bpKQ\" onload=\"x",
                "https://www.youtube.com/watch?v=aqz-KE-bpKQQ",
                "javascript:alert(1)//youtu.be/aqz-KE-bpKQ",
                "https://vimeo.com/abc",
                "https://vidu.vn/a.mp4",
                "//vidu.vn/a.mp4",
                "/../a.mp4",
                "/video/../../a.mp4",
                "video/a.mp4",
                "/video/a.mp4?x",
                "/video/a.jpg"
            })
    void anything_else_is_none(String address) {
        assertThat(Video.of(address)).isEmpty();
        if (!address.isEmpty()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Figure("", "", "", "", "", address));
        }
    }

    @Test
    void the_player_is_the_hosts_own_that_sets_no_cookies() {
        Video video = Video.of("https://youtu.be/aqz-KE-bpKQ").orElseThrow();

        assertThat(video.page()).isEqualTo("https://www.youtube.com/watch?v=aqz-KE-bpKQ");
        assertThat(video.player()).startsWith("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?");
        assertThat(Video.of("https://vimeo.com/76979871").orElseThrow().player())
                .startsWith("https://player.vimeo.com/video/76979871?")
                .contains("dnt=1");
    }

    @Test
    void a_video_written_is_read_as_it_was() {
        Figure figure = new Figure(
                "anh/1/a.jpg", "Trận [chung] kết", "Minh \"Lộc\"", "", "", "https://youtu.be/aqz-KE-bpKQ?a=(1)&b=2");

        assertThat(Markdown.parse(figure.toMarkdown()).figures()).containsExactly(figure);
    }

    @Test
    void a_posters_address_is_exchanged_like_a_photos() {
        String body = "[![Trận](bia.jpg)](https://youtu.be/aqz-KE-bpKQ){credit=\"Lộc\"}\n![Ảnh](b.jpg)";

        assertThat(Markdown.replaceAddresses(body, old -> "anh/1/" + old))
                .isEqualTo(
                        "[![Trận](anh/1/bia.jpg)](https://youtu.be/aqz-KE-bpKQ){credit=\"Lộc\"}\n![Ảnh](anh/1/b.jpg)");
    }
}
