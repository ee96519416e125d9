package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.Client;
import vn.toasoan.RunningSystem;
import vn.toasoan.Stories;

/** Photos as browsers, caches and search engines fetch them. */
class PhotoFilesIT {
    private static final String BROWSER = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";
    private static final String ALWAYS = "public, max-age=31536000, immutable";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final RunningSystem SYSTEM = RunningSystem.asShipped();

    private final Visitor visitor = new Visitor(SYSTEM);
    private Document page;
    private String address;

    @BeforeEach
    void read() {
        page = visitor.page(visitor.page("/kinh-te")
                .select(".story-headline a[href*=cam-khe-may]")
                .attr("href"));
        address = page.selectFirst(".body img").attr("src");
    }

    private static HttpResponse<byte[]> send(String method, String path, String... headers) {
        return send(URI.create(SYSTEM.baseUrl() + path), method, headers);
    }

    private static HttpResponse<byte[]> send(URI address, String method, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> webp(String path) {
        await().atMost(Duration.ofMinutes(1)).until(() -> header(get(path, "Accept", BROWSER), "Content-Type")
                .equals("image/webp"));
        return get(path, "Accept", BROWSER);
    }

    @Test
    void a_browser_that_reads_webp_gets_it_and_any_other_jpeg_under_one_address() {
        HttpResponse<byte[]> better = webp(address);
        HttpResponse<byte[]> usual = get(address, "Accept", "image/png,*/*");

        assertThat(List.of(better, usual)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo(ALWAYS);
            assertThat(header(answer, "Vary")).isEqualTo("Accept");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(answer.body().length));
            assertThat(header(answer, "Set-Cookie")).isEmpty();
        });
        assertThat(header(usual, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(better.body().length).isLessThan(usual.body().length);
        assertThat(header(better, "ETag")).isNotEqualTo(header(usual, "ETag"));
        BufferedImage one = read(better.body());
        BufferedImage other = read(usual.body());
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
    }

    @Test
    void what_is_going_to_be_better_soon_is_not_kept_for_a_year() {
        String fresh = page.select(".body img").last().attr("src").replaceFirst("-\\d+/", "-160/");
        HttpResponse<byte[]> first = get(fresh, "Accept", BROWSER);

        if (header(first, "Content-Type").equals("image/jpeg")) {
            assertThat(header(first, "Cache-Control")).isEqualTo("public, max-age=60");
        }
        assertThat(header(webp(fresh), "Cache-Control")).isEqualTo(ALWAYS);
    }

    @Test
    void who_has_it_is_not_sent_it_again() {
        HttpResponse<byte[]> whole = get(address);
        HttpResponse<byte[]> again = get(address, "If-None-Match", "\"x\", " + header(whole, "ETag"));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(again, "Cache-Control")).isEqualTo(ALWAYS);
        assertThat(header(again, "Vary")).isEqualTo("Accept");
        assertThat(get(address, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
        String better = header(webp(address), "ETag");
        assertThat(get(address, "If-None-Match", better).statusCode()).isEqualTo(200);
    }

    @Test
    void its_head_is_that_of_the_whole() {
        HttpResponse<byte[]> whole = get(address);
        HttpResponse<byte[]> head = send("HEAD", address, "Range", "bytes=0-9");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name :
                List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary", "Accept-Ranges")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
        }
    }

    @Test
    void a_broken_download_goes_on_where_it_ended() {
        byte[] whole = get(address).body();
        String tag = header(get(address), "ETag");
        int half = whole.length / 2;

        HttpResponse<byte[]> first = get(address, "Range", "bytes=0-" + (half - 1));
        HttpResponse<byte[]> rest = get(address, "Range", "bytes=" + half + "-", "If-Range", tag);

        assertThat(List.of(first, rest))
                .allSatisfy(part -> assertThat(part.statusCode()).isEqualTo(206));
        assertThat(header(rest, "Content-Range"))
                .isEqualTo("bytes " + half + "-" + (whole.length - 1) + "/" + whole.length);
        assertThat(first.body()).isEqualTo(Arrays.copyOf(whole, half));
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole, half, whole.length));
    }

    @Test
    void parts_of_other_bytes_are_never_put_together() {
        byte[] whole = get(address).body();

        HttpResponse<byte[]> other = get(address, "Range", "bytes=5-", "If-Range", "\"x\"");

        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(whole);
    }

    @Test
    void a_part_that_is_not_there_is_refused_and_several_are_the_whole() {
        int length = get(address).body().length;

        HttpResponse<byte[]> beyond = get(address, "Range", "bytes=" + length + "-");

        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + length);
        assertThat(get(address, "Range", "bytes=0-1,3-4").body()).hasSize(length);
    }

    @Test
    void a_lost_file_is_made_again_for_who_asks() throws IOException {
        byte[] whole = get(address).body();
        for (Path file : files(whole)) {
            Files.delete(file);
        }

        assertThat(get(address).body()).isEqualTo(whole);
    }

    /** The rendition's file, known by its bytes. */
    private static List<Path> files(byte[] whole) throws IOException {
        try (Stream<Path> files = Files.walk(SYSTEM.home().resolve("photos/renditions"))) {
            List<Path> same = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() == whole.length)
                    .toList();
            assertThat(same).isNotEmpty();
            return same;
        }
    }

    @Test
    void search_engines_are_shown_three_cuts_and_friends_the_widest() {
        JsonObject data = ArticlePageIT.data(page);
        List<String> images = data.getJsonArray("image").getValuesAs(JsonString::getString);

        assertThat(images).hasSize(3).allSatisfy(image -> assertThat(image).startsWith(SYSTEM.baseUrl() + "/anh/"));
        assertThat(images.stream().map(PhotoFilesIT::form)).containsExactly(1.0, 1.33, 1.78);
        assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(images.getLast());
        BufferedImage wide = picture(images.getLast());
        assertThat(page.select("meta[property=og:image:width]").attr("content"))
                .isEqualTo(String.valueOf(wide.getWidth()));
        assertThat(page.select("meta[property=og:image:height]").attr("content"))
                .isEqualTo(String.valueOf(wide.getHeight()));
        assertThat(wide.getWidth()).isEqualTo(1200);
        assertThat(header(get(path(images.getLast())), "Cache-Control")).isEqualTo(ALWAYS);
    }

    private static double form(String image) {
        BufferedImage picture = picture(image);
        return Math.round(100.0 * picture.getWidth() / picture.getHeight()) / 100.0;
    }

    private static BufferedImage picture(String image) {
        HttpResponse<byte[]> answer = get(path(image));
        assertThat(answer.statusCode()).as(image).isEqualTo(200);
        return read(answer.body());
    }

    private static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String path(String image) {
        return image.substring(SYSTEM.baseUrl().length());
    }

    @Test
    void a_cut_is_made_around_the_focus_of_the_figure_and_no_other_can_be_had() {
        Client admin = Client.admin(RunningSystem.shared());
        JsonObject photo = admin.upload("/api/v1/photos", "do-xanh.jpg", redThenBlue(), Map.of())
                .is(201)
                .json();
        String body = "![Đỏ và xanh](" + photo.getString("path") + "){focus=\"90,50\"}";
        long id = admin.post(Stories.ARTICLES, Stories.json("Ảnh có tiêu điểm", body))
                .is(201)
                .id();
        String url = admin.post(Stories.ARTICLES + "/" + id + "/publication")
                .is(200)
                .json()
                .getString("url");
        String base = RunningSystem.shared().baseUrl();
        String square = ArticlePageIT.data(Jsoup.parse(admin.get(url).text()))
                .getJsonArray("image")
                .getString(0);

        assertThat(square).matches(base + "/anh/\\d+/[0-9a-f]{16}-1x1-90-50/do-xanh\\.jpg");
        BufferedImage cut = read(send(URI.create(square), "GET").body());
        assertThat(cut.getRGB(0, cut.getHeight() / 2) & 0xFF).as("blue").isGreaterThan(200);
        assertThat(send(URI.create(square.replace("90-50", "91-50")), "GET").statusCode())
                .isEqualTo(404);
    }

    private static byte[] redThenBlue() {
        BufferedImage picture = new BufferedImage(1600, 600, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1600; x++) {
            for (int y = 0; y < 600; y++) {
                picture.setRGB(x, y, x < 800 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-641/",
                "-2x1/",
                "-16x10/",
                "-9x16/",
                "-16x9-0-0/",
                "-16x9-50-40/",
                "-/",
                "-0640/",
                "-99999/",
                "-640/../",
                "-640/%2e%2e/",
                "-original/",
                "/"
            })
    void an_address_that_no_page_names_is_not_there(String instead) {
        assertThat(get(address.replaceFirst("-\\d+/", instead)).statusCode()).isIn(400, 404);
    }

    @Test
    void another_hash_number_or_name_is_not_there_and_is_said_in_the_papers_style() {
        String hash = address.split("[/-]")[3];
        String other = hash.replace(hash.charAt(0), hash.charAt(0) == 'a' ? 'b' : 'a');
        for (String wrong : List.of(
                address.replace(hash, other),
                address.replaceFirst("/anh/\\d+/", "/anh/999999/"),
                address.replaceFirst("[^/]+\\.jpg$", "khac.jpg"))) {
            HttpResponse<byte[]> answer = get(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1>Không tìm thấy trang</h1>");
            assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
        }
    }

    @Test
    void photos_are_read_only() {
        assertThat(send("DELETE", address).statusCode()).isIn(404, 405);
        assertThat(send("POST", address).statusCode()).isIn(403, 404, 405);
        assertThat(get(address).statusCode()).isEqualTo(200);
    }
}
