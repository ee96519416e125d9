package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.sun.management.UnixOperatingSystemMXBean;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.platform.Problem;

/** From a file as it came to the renditions that pages show. */
class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    @TempDir
    Path folder;

    private SourcePicture open(byte[] file) throws IOException {
        return SourcePicture.open(Files.write(folder.resolve("upload.jpg"), file));
    }

    private Map<Integer, byte[]> develop(byte[] file) throws IOException {
        try (SourcePicture picture = open(file)) {
            return developed(picture);
        }
    }

    private Map<Integer, byte[]> developed(SourcePicture picture) throws IOException {
        return byWidth(darkroom.develop(picture, Shape.wholes(picture.size()), PictureFormat.JPEG));
    }

    private static Map<Integer, byte[]> byWidth(Map<Shape, byte[]> prints) {
        Map<Integer, byte[]> byWidth = new LinkedHashMap<>();
        prints.forEach((shape, print) -> byWidth.put(shape.size().width(), print));
        return byWidth;
    }

    private BufferedImage developed(byte[] file, int width) throws IOException {
        return read(develop(file).get(width));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The colour in the middle of a quarter, as a name: JPEG moves it a little. */
    private static String quarter(BufferedImage picture, int column, int row) {
        return name(new Color(
                picture.getRGB(picture.getWidth() * (2 * column + 1) / 4, picture.getHeight() * (2 * row + 1) / 4)));
    }

    private static String quarters(BufferedImage picture) {
        return quarter(picture, 0, 0) + quarter(picture, 1, 0) + quarter(picture, 0, 1) + quarter(picture, 1, 1);
    }

    private static String name(Color colour) {
        record Named(String name, Color colour) {}
        return Stream.of(
                        new Named("R", Color.RED),
                        new Named("G", Color.GREEN),
                        new Named("B", Color.BLUE),
                        new Named("Y", Color.YELLOW),
                        new Named("W", Color.WHITE))
                .filter(named -> near(colour, named.colour(), 40))
                .map(Named::name)
                .findFirst()
                .orElse("?" + colour);
    }

    private static boolean near(Color one, Color other, int distance) {
        return Math.abs(one.getRed() - other.getRed()) <= distance
                && Math.abs(one.getGreen() - other.getGreen()) <= distance
                && Math.abs(one.getBlue() - other.getBlue()) <= distance;
    }

    @ParameterizedTest
    @CsvSource({
        "2400, 1600, 160 240 320 480 640 720 960 1280 1920",
        "1920, 1080, 160 240 320 480 640 720 960 1280 1920",
        "1919, 1080, 160 240 320 480 640 720 960 1280",
        "320, 200, 160 240 320",
        "319, 200, 319",
        "32, 900, 32"
    })
    void a_photo_is_made_in_each_width_it_fills(int width, int height, String widths) throws IOException {
        Map<Integer, byte[]> renditions = develop(Pictures.jpeg(width, height));

        assertThat(renditions.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(widths.split(" ")).map(Integer::valueOf).toList());
        for (Map.Entry<Integer, byte[]> rendition : renditions.entrySet()) {
            BufferedImage picture = read(rendition.getValue());
            assertThat(picture.getWidth()).isEqualTo(rendition.getKey());
            assertThat(picture.getHeight()).isEqualTo(Math.round((double) height * picture.getWidth() / width));
            assertThat(quarters(picture)).isEqualTo("RGBY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // what is stored as RG above BY is seen, held by each of EXIF's numbers, as
        "1, RGBY",
        "2, GRYB",
        "3, YBGR",
        "4, BYRG",
        "5, RBGY",
        "6, BRYG",
        "7, YGBR",
        "8, GYRB"
    })
    void a_photo_is_turned_upright(int orientation, String seen) throws IOException {
        byte[] file = Pictures.withOrientation(Pictures.jpeg(800, 400), orientation);
        boolean swaps = orientation >= 5;

        try (SourcePicture picture = open(file)) {
            assertThat(picture.size()).isEqualTo(swaps ? new Size(400, 800) : new Size(800, 400));
            BufferedImage upright = read(developed(picture).get(320));
            assertThat(upright.getHeight()).isEqualTo(swaps ? 640 : 160);
            assertThat(quarters(upright)).isEqualTo(seen);
        }
    }

    @Test
    void a_photo_of_a_renditions_own_width_is_turned_too() throws IOException {
        byte[] file = Pictures.withOrientation(Pictures.jpeg(640, 320), 6);

        assertThat(quarters(developed(file, 320))).isEqualTo("BRYG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void the_bytes_decide_what_a_file_is_and_not_its_name(String format) throws IOException {
        byte[] file = Pictures.file(Pictures.quarters(400, 300, BufferedImage.TYPE_INT_RGB), format);

        byte[] rendition = develop(file).get(320);

        assertThat(rendition).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(quarters(read(rendition))).isEqualTo("RGBY");
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_4BYTE_ABGR})
    void what_can_be_seen_through_lies_on_white(int type) throws IOException {
        BufferedImage half = Pictures.quarters(400, 400, type);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                half.setRGB(x, y, x < 200 ? 0x00000000 : 0x80000000);
            }
        }

        BufferedImage flat = developed(Pictures.file(half, "png"), 320);

        assertThat(quarter(flat, 0, 0)).isEqualTo("W");
        assertThat(near(new Color(flat.getRGB(240, 80)), new Color(127, 127, 127), 8))
                .isTrue();
        assertThat(quarter(flat, 0, 1)).isEqualTo("B");
    }

    @Test
    void a_see_through_palette_lies_on_white() throws IOException {
        BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0xFFFF0000);

        assertThat(quarters(developed(Pictures.file(picture, "gif"), 320))).isEqualTo("WWWW");
    }

    static Stream<Arguments> greys() {
        ColorSpace grey = ColorSpace.getInstance(ColorSpace.CS_GRAY);
        ColorModel withAlpha = new ComponentColorModel(grey, true, false, ColorModel.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 400, 400, 2, null);
        return Stream.of(
                Arguments.of("png", new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY), 1),
                Arguments.of("jpeg", new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY), 1),
                Arguments.of("png", new BufferedImage(400, 400, BufferedImage.TYPE_USHORT_GRAY), 257),
                Arguments.of("png", new BufferedImage(withAlpha, raster, false, null), 1));
    }

    @ParameterizedTest
    @MethodSource("greys")
    void grey_stays_as_dark_as_it_is(String format, BufferedImage grey, int scale) throws IOException {
        int[] sample = {100 * scale, 255};
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                grey.getRaster().setPixel(x, y, sample);
            }
        }

        BufferedImage picture = developed(Pictures.file(grey, format), 320);

        assertThat(near(new Color(picture.getRGB(160, 160)), new Color(100, 100, 100), 3))
                .as("#%06x", picture.getRGB(160, 160) & 0xFFFFFF)
                .isTrue();
    }

    @Test
    void colours_of_another_space_are_made_srgb() {
        ColorSpace linear = new ICC_ColorSpace(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB));
        ColorModel model = new ComponentColorModel(linear, false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 2, 2, 3, null);
        raster.setPixel(0, 0, new int[] {55, 55, 55});

        BufferedImage screen = ScreenColours.of(new BufferedImage(model, raster, false, null));

        // 0.2157 of linear light is 0.502 on sRGB's curve: IEC 61966-2-1
        assertThat(near(new Color(screen.getRGB(0, 0)), new Color(128, 128, 128), 2))
                .isTrue();
    }

    @Test
    void four_inks_are_read() throws IOException {
        byte[] file = Cmyk.jpeg(400, 400, new int[] {0, 255, 255, 0});

        assertThat(near(new Color(developed(file, 320).getRGB(160, 160)), Color.RED, 60))
                .isTrue();
    }

    @Test
    void nothing_the_file_says_of_itself_is_in_a_rendition() throws Exception {
        byte[] secret = "Nhà riêng của nguồn tin".getBytes(StandardCharsets.UTF_8);
        byte[] file = Pictures.withIptc(
                Pictures.withExif(Pictures.jpeg(400, 300), 1, secret, secret),
                Pictures.iptc(Pictures.IPTC_CAPTION, secret));

        byte[] rendition = develop(file).get(320);

        assertThat(StreamSupport.stream(
                                ImageMetadataReader.readMetadata(new ByteArrayInputStream(rendition))
                                        .getDirectories()
                                        .spliterator(),
                                false)
                        .map(Directory::getName))
                .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type");
        assertThat(new String(rendition, StandardCharsets.ISO_8859_1)).doesNotContain("ngu");
    }

    @Test
    void webp_shows_the_same_in_fewer_bytes() throws IOException {
        assumeTrue(Webp.works(), "no WebP on this machine");
        try (SourcePicture picture = open(Pictures.jpeg(800, 600))) {
            List<Shape> shapes = Shape.wholes(picture.size());
            Map<Integer, byte[]> jpeg = developed(picture);
            Map<Integer, byte[]> webp = byWidth(darkroom.develop(picture, shapes, PictureFormat.WEBP));

            assertThat(webp.keySet()).containsExactlyElementsOf(jpeg.keySet());
            assertThat(new String(webp.get(640), 0, 16, StandardCharsets.ISO_8859_1))
                    .matches("RIFF.{4}WEBPVP8 ");
            assertThat(webp.get(640)).hasSizeLessThan(jpeg.get(640).length);
            assertThat(quarters(read(webp.get(640)))).isEqualTo("RGBY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the photo's quarters are RG above BY; what is seen in the four corners of its square cut
        "1600, 800, 0, 50, RRBB",
        "1600, 800, 100, 50, GGYY",
        "1600, 800, 50, 0, RGBY",
        "800, 1600, 50, 0, RGRG",
        "800, 1600, 50, 100, BYBY",
        "800, 800, 0, 0, RGBY"
    })
    void a_cut_shows_what_the_focus_is_on(int width, int height, int x, int y, String seen) throws IOException {
        try (SourcePicture picture = open(Pictures.jpeg(width, height))) {
            Shape square = Shape.cuts(picture.size(), new Focus(x, y)).getFirst();
            BufferedImage cut = read(darkroom.develop(picture, List.of(square), PictureFormat.JPEG)
                    .get(square));

            assertThat(cut.getWidth()).isEqualTo(800);
            assertThat(cut.getHeight()).isEqualTo(800);
            assertThat(quarters(cut)).isEqualTo(seen);
        }
    }

    @Test
    void a_photo_that_is_held_upright_is_cut_as_it_is_seen() throws IOException {
        try (SourcePicture picture = open(Pictures.withOrientation(Pictures.jpeg(1600, 800), 6))) {
            Shape square = Shape.cuts(picture.size(), new Focus(50, 0)).getFirst();

            assertThat(quarters(read(darkroom.develop(picture, List.of(square), PictureFormat.JPEG)
                            .get(square))))
                    .isEqualTo("BRBR");
        }
    }

    @Test
    void renditions_are_progressive() throws IOException {
        assertThat(markers(develop(Pictures.jpeg(400, 300)).get(320)))
                .contains(0xC2)
                .doesNotContain(0xC0);
    }

    private static List<Integer> markers(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        for (int at = 2; (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            markers.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return markers;
    }

    static Stream<Arguments> unreadable() {
        byte[] jpeg = Pictures.jpeg(800, 600);
        byte[] png = Pictures.png(800, 600);
        byte[] zeroed = jpeg.clone();
        Arrays.fill(zeroed, jpeg.length / 2, jpeg.length, (byte) 0);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("text", "Đây không phải ảnh".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("HTML", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("BMP", Pictures.file(Pictures.quarters(9, 9, BufferedImage.TYPE_INT_RGB), "bmp")),
                Arguments.of("the start of a JPEG", Pictures.truncated(jpeg, 0.01)),
                Arguments.of("a tenth of a JPEG", Pictures.truncated(jpeg, 0.1)),
                Arguments.of("half a JPEG", Pictures.truncated(jpeg, 0.5)),
                Arguments.of("nearly all of a JPEG", Arrays.copyOf(jpeg, jpeg.length - 2)),
                Arguments.of("a JPEG whose rest is zeros", zeroed),
                Arguments.of("a JPEG without a picture", new byte[] {-1, (byte) 0xD8, -1, (byte) 0xD9}),
                Arguments.of(
                        "half a JPEG with a whole thumbnail in it",
                        Pictures.truncated(Pictures.withSegment(jpeg, 0xE1, Pictures.jpeg(40, 30)), 0.6)),
                Arguments.of("half a PNG", Pictures.truncated(png, 0.5)),
                Arguments.of("a PNG without pixels", Pictures.pngThatClaims(10, 10)),
                Arguments.of("a PNG of no width", Pictures.pngThatClaims(0, 10)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_a_mistake_of_the_file(String what, byte[] file) {
        assertRefused(file, "photo-unreadable");
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000", "10001, 10000", "30001, 1", "1, 30001", "2147483647, 2147483647"})
    void a_header_that_claims_too_many_pixels_is_refused_before_any_is_read(int width, int height) {
        assertRefused(Pictures.pngThatClaims(width, height), "photo-pixels");
    }

    private void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> develop(file)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.mistakes()).singleElement().satisfies(mistake -> {
                assertThat(mistake.field()).isEqualTo("file");
                assertThat(mistake.code()).isEqualTo(code);
                assertThat(mistake.message()).isNotBlank();
            });
        });
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_refused_file_is_closed() {
        long before = openFiles();
        for (int i = 0; i < 20; i++) {
            assertRefused(Pictures.pngThatClaims(60_000, 60_000), "photo-pixels");
            assertRefused(Pictures.truncated(Pictures.jpeg(80, 60), 0.5), "photo-unreadable");
        }
        assertThat(openFiles()).isLessThan(before + 10);
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }

    @Test
    void many_photos_at_once_are_all_made() throws Exception {
        byte[] file = Pictures.jpeg(1_000, 800);
        Path upload = Files.write(folder.resolve("many.jpg"), file);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> {
                try (SourcePicture picture = SourcePicture.open(upload)) {
                    return developed(picture).size();
                }
            };
            for (Future<Integer> made : threads.invokeAll(Collections.nCopies(8, one))) {
                assertThat(made.get()).isEqualTo(7);
            }
        }
    }

    @Test
    void a_jpeg_of_endless_scans_is_refused() {
        byte[] scan = {-1, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0};
        byte[][] scans = new byte[150][];
        Arrays.fill(scans, scan);
        byte[] jpeg = Pictures.jpeg(80, 60);
        byte[] file = Pictures.joined(
                Arrays.copyOf(jpeg, jpeg.length - 2), Pictures.joined(scans), new byte[] {-1, (byte) 0xD9});

        assertRefused(file, "photo-unreadable");
    }

    @Test
    void a_huge_photo_is_read_with_bounded_memory_and_whole() throws IOException {
        byte[] file = Pictures.file(Pictures.quarters(9_000, 7_000, BufferedImage.TYPE_BYTE_GRAY), "jpeg");

        try (SourcePicture picture = open(file)) {
            assertThat(picture.size()).isEqualTo(new Size(9_000, 7_000));
            assertThat(picture.pixels().getWidth()).isEqualTo(4_500);
            assertThat(read(developed(picture).get(1_920)).getHeight()).isEqualTo(1_493);
        }
    }

    @Test
    void the_jpeg_reader_is_the_one_that_reads_four_inks() {
        ImageReader first = ImageIO.getImageReadersByFormatName("jpeg").next();

        assertThat(first.getClass().getName()).startsWith("com.twelvemonkeys");
    }
}
