package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes get an answer: kept or refused with words, and never an exception. */
class ArbitraryBytesTest {
    private final FileCheck files = new FileCheck();
    private final Random random = new Random(903);

    static List<byte[]> files() throws IOException {
        return List.of(
                Made.photoWithPlace(64, 48, 6),
                Made.written(Made.picture(64, 48, BufferedImage.TYPE_INT_ARGB), "png"),
                PhotosTest.WEBP,
                Made.pdf("4 0 obj\n<</Type/Font>>\nendobj"),
                Made.docx(Map.of("word/styles.xml", "<a/>")),
                Made.odt(Map.of()),
                "Dear Kim, see you on Sunday.\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nonsense() {
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            answers(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void somethingChangedInARealFile(byte[] file) {
        for (int i = 0; i < 300; i++) {
            var changed = file.clone();
            for (int change = 1 + random.nextInt(6); change > 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            answers(changed);
            answers(Arrays.copyOf(file, random.nextInt(file.length)));
        }
    }

    private void answers(byte[] bytes) {
        var checked = files.check("any.thing", bytes);
        if (checked instanceof Checked.Refused refused) {
            assertThat(refused.sentence()).isNotBlank();
        } else {
            assertThat(((Checked.Kept) checked).content()).isNotEmpty();
        }
    }
}
