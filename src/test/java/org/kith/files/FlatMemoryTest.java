package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large photos and PDFs are read in a Java of their own, with little memory: one that holds them whole would run out of it. */
@Tag("processes")
class FlatMemoryTest {
    /** Checks the files it is given, all at once, and says what came of each. */
    static final class Checking {
        private Checking() {}

        public static void main(String[] files) throws Exception {
            var check = new FileCheck();
            System.out.println("ready");
            try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = new ArrayList<java.util.concurrent.Future<String>>();
                for (var file : files) {
                    answers.add(all.submit(() -> said(check.check(file, Path.of(file)))));
                }
                for (var answer : answers) {
                    System.out.println(answer.get());
                }
            }
        }

        private static String said(Checked checked) {
            return checked instanceof Checked.Kept kept ? kept.width() + "x" + kept.height() : checked.toString();
        }
    }

    @Test
    void fourPhotosOfFortyMillionPixelsAtOnceFitInto176Megabytes(@TempDir Path folder) throws Exception {
        // Decoded whole, one of them takes 120 MB.
        var jpeg = photo(folder, "jpeg", BufferedImage.TYPE_3BYTE_BGR);
        var png = photo(folder, "png", BufferedImage.TYPE_3BYTE_BGR);
        assertThat(run("-Xmx176m", jpeg, png, jpeg, png)).isEqualTo("ready\n" + "2048x1536\n".repeat(4));
    }

    @Test
    void fourPdfsOfManyPackedObjectsAtOnceFitInto176Megabytes(@TempDir Path folder) throws Exception {
        var object = "[" + "[]".repeat(450_000) + "]";
        var places = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            places.append(10 + i).append(' ').append(i * object.length()).append(' ');
        }
        var packed = Made.stream(
                "/Type/ObjStm/N 8/First " + places.length() + "/Filter/FlateDecode",
                Made.deflated(places + object.repeat(8)));
        var pdf = folder.resolve("letter.pdf").toString();
        Files.write(Path.of(pdf), Made.pdf("4 0 obj\n" + packed + "\n5 0 obj\n" + packed));
        assertThat(run("-Xmx176m", pdf, pdf, pdf, pdf)).isEqualTo("ready\n" + "0x0\n".repeat(4));
    }

    @Test
    void nothingOfPicturesIsLoadedBeforeTheFirstOne(@TempDir Path folder) throws Exception {
        var before = run("-Xlog:class+load").split("ready")[0];
        assertThat(before)
                .contains("org.kith.files.FileCheck")
                .doesNotContain("java.awt.", "javax.imageio", "org.apache.tika", "org.apache.pdfbox");
        var picture = Files.write(folder.resolve("a.jpg"), Made.jpeg(30, 20)).toString();
        assertThat(run("-Xlog:class+load", picture)).contains("java.awt.", "org.apache.tika");
    }

    private static String photo(Path folder, String format, int type) throws IOException {
        var file = folder.resolve("photo." + format);
        Files.write(file, Made.written(Made.picture(7300, 5475, type), format));
        return file.toString();
    }

    private static String run(String option, String... files) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Checking.class.getName()));
        command.addAll(List.of(files));
        var said = File.createTempFile("said", ".txt");
        try {
            var java = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            assertThat(java.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return Files.readString(said.toPath(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(said.toPath());
        }
    }
}
