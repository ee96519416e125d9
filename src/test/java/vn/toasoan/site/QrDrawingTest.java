package vn.toasoan.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read again by another library, from nothing but what is drawn. */
class QrDrawingTest {
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://baohatinh.vn/bai-post12.html",
                "http://localhost:8080/bai-post1.html",
                "https://báohàtĩnh.vn/bài-post9007199254740991.html"
            })
    void what_is_drawn_is_read_again(String text) throws ReaderException {
        Result read = new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(pixels(QrDrawing.svg(text)))),
                        Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"));

        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
    }

    @Test
    void four_modules_stay_white_all_around() {
        String svg = QrDrawing.svg("https://baohatinh.vn/bai-post12.html");

        int side = side(svg);
        assertThat(BAR.matcher(svg).results()).isNotEmpty().allSatisfy(bar -> {
            assertThat(number(bar, 1)).isGreaterThanOrEqualTo(4);
            assertThat(number(bar, 2)).isBetween(4, side - 5);
            assertThat(number(bar, 1) + number(bar, 3)).isLessThanOrEqualTo(side - 4);
        });
    }

    private static RGBLuminanceSource pixels(String svg) {
        int width = side(svg) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        BAR.matcher(svg).results().forEach(bar -> {
            for (int y = number(bar, 2) * SCALE; y < (number(bar, 2) + 1) * SCALE; y++) {
                int start = y * width + number(bar, 1) * SCALE;
                Arrays.fill(pixels, start, start + number(bar, 3) * SCALE, 0);
            }
        });
        return new RGBLuminanceSource(width, width, pixels);
    }

    private static int side(String svg) {
        return number(SIDE.matcher(svg).results().findFirst().orElseThrow(), 1);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
