package vn.toasoan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the prints of the first content's photos cost, in time of one core and in bytes. */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class PhotoFiguresTest {
    private static final Set<Integer> FIVE = Set.of(320, 640, 960, 1280, 1920);
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 3;

    private final Darkroom darkroom = new Darkroom();

    private record Cost(long millis, long bytes) {
        Cost plus(Cost other) {
            return new Cost(millis + other.millis, bytes + other.bytes);
        }
    }

    @FunctionalInterface
    private interface Choice {
        List<Shape> of(Size photo);
    }

    @Test
    void prints_of_a_photo() throws IOException {
        List<Path> photos;
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            photos = files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
        print("five JPEG", photos, size -> five(size), PictureFormat.JPEG);
        print("all JPEG", photos, Shape::wholes, PictureFormat.JPEG);
        print("all WebP", photos, Shape::wholes, PictureFormat.WEBP);
        print("three cuts", photos, size -> Shape.cuts(size, Focus.USUAL), PictureFormat.JPEG);
    }

    private static List<Shape> five(Size photo) {
        return Shape.wholes(photo).stream()
                .filter(shape -> FIVE.contains(shape.size().width()))
                .toList();
    }

    private void print(String what, List<Path> photos, Choice shapes, PictureFormat format) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            cost(photos.get(i), shapes, format);
        }
        Cost[] rounds = new Cost[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = new Cost(0, 0);
            for (Path photo : photos) {
                rounds[round] = rounds[round].plus(cost(photo, shapes, format));
            }
        }
        long least = Arrays.stream(rounds).mapToLong(Cost::millis).min().orElseThrow();
        assertThat(least).isPositive();
        System.out.printf(
                "%s: %d ms, %d KB a photo%n", what, least / photos.size(), rounds[0].bytes() / photos.size() / 1024);
    }

    private Cost cost(Path file, Choice shapes, PictureFormat format) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (SourcePicture picture = SourcePicture.open(file)) {
            Map<Shape, byte[]> prints = darkroom.develop(picture, shapes.of(picture.size()), format);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            return new Cost(
                    spent / 1_000_000,
                    prints.values().stream().mapToLong(print -> print.length).sum());
        }
    }
}
