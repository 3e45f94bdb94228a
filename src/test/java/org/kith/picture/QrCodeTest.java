package org.kith.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is read again by a reader of another maker. */
class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int PIXELS = 4;

    @Test
    void aReaderFindsTheAddressInWhatIsDrawn() throws Exception {
        var address = "https://kith.example.org/welcome/" + "aZ09-_".repeat(7) + "x";
        var code = QrCode.of("qr", address, new Picture.InWords("The link", "A square", "link"));
        assertThat(read(code)).isEqualTo(address);
        assertThat(code.picture().width()).isEqualTo(code.picture().height()).isBetween(150, 300);
    }

    @Test
    void itHasTheEmptyEdgeThatCamerasLookFor() {
        var code = QrCode.of("qr", "https://kith.example.org", new Picture.InWords("The link", "A square", "link"));
        var runs = RUN.matcher(code.path()).results().toList();
        assertThat(runs).isNotEmpty().allSatisfy(run -> {
            var from = Integer.parseInt(run.group(1));
            assertThat(from).isBetween(4, code.size() - 5);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, code.size() - 5);
            assertThat(from + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(code.size() - 4);
        });
    }

    private static String read(QrCode code) throws Exception {
        var wide = code.size() * PIXELS;
        var pixels = new int[wide * wide];
        Arrays.fill(pixels, 0xFFFFFF);
        for (var run : RUN.matcher(code.path()).results().toList()) {
            var from = Integer.parseInt(run.group(1)) * PIXELS;
            var to = from + Integer.parseInt(run.group(3)) * PIXELS;
            var top = Integer.parseInt(run.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * wide + from, y * wide + to, 0);
            }
        }
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, wide, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }
}
