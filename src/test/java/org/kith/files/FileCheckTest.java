package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.files.Checked.Kept;
import org.kith.files.Checked.Refused;

/** What a file is, is decided by its content alone. */
class FileCheckTest {
    private final FileCheck files = new FileCheck();

    @Test
    void keepsALetterInPlainTextAsItIs() {
        var letter =
                "From: Mum\n\nDear Kim – see you on Sunday. Bydda i’n dod â chacen.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(files.check("letter", letter)).isEqualTo(new Kept(FileKind.TEXT, "letter.txt", letter, null, 0, 0));
    }

    @Test
    void textMustBeText() {
        assertThat(refusal("a.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>"))
                .isEqualTo("file.not-what-it-says");
        assertThat(refusal("a.txt", "#!/bin/sh\nrm -rf ~\n")).isEqualTo("file.not-what-it-says");
        assertThat(refusal("a.txt", "#! what opens it\nrm -rf ~\n")).isEqualTo("file.not-what-it-says");
        assertThat(refusal("a.txt", "From: Mum <mum@example.org>\nTo: kim@example.org\nSubject: Sunday\n\nSee you.\n"))
                .isEqualTo("kept");
        assertThat(refusal("a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).isEqualTo("file.not-a-kind");
        assertThat(refusal("a.txt", "Dear Kim, I wait in the caf\u00e9 near the station until noon. Yours, Zo\u00eb"))
                .isEqualTo("file.not-utf8");
        assertThat(refusal("a.txt", "Hello\u0007 there")).isNotEqualTo("kept");
    }

    @Test
    void aProgramNamedAsAPhotoIsRefused() {
        assertThat(refusal("holiday.jpg", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"))
                .isEqualTo("file.not-what-it-says");
        assertThat(refusal("holiday.JPG ", "\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0>\0"))
                .isEqualTo("file.not-what-it-says");
        assertThat(refusal("setup.exe", "MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"))
                .isEqualTo("file.not-a-kind");
        assertThat(refusal("moving.gif", "GIF89a\1\0\1\0\0\0\0")).isEqualTo("file.not-a-kind");
    }

    @Test
    void aPhotoTheNameOfWhichIsWrongIsStillAPhoto() {
        assertThat(files.check("letter.pdf", Made.jpeg(40, 30)))
                .isInstanceOfSatisfying(
                        Kept.class, kept -> assertThat(kept.safeName()).isEqualTo("letter.jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis"
            })
    void aPhoneFormatIsToldHowToSendItInstead(String brand) {
        var photo = HexFormat.of().parseHex("00000018667479700000000000000000" + "6d696631686569630000000c6d646174");
        System.arraycopy(brand.getBytes(StandardCharsets.US_ASCII), 0, photo, 8, 4);
        assertThat(files.check("IMG_0001.jpg", photo))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .contains("screenshot", "Most Compatible"));
    }

    @Test
    void aFileOfAFewBytesIsOneToo() {
        for (var few : new String[] {"a", "ab", "abc", "abcdft", "My very heic photo"}) {
            assertThat(refusal("a.txt", few)).as(few).isEqualTo("kept");
        }
    }

    @Test
    void nothingAndTooMuchAreRefused(@TempDir Path folder) throws IOException {
        assertThat(refusal("a.txt", "")).isEqualTo("file.empty");
        var large = folder.resolve("large.txt");
        Files.write(large, "x".repeat(20 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(files.check("large.txt", large))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("larger than 20 MB"));
        Files.write(large, "x".repeat(20 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
        assertThat(files.check("large.txt", large)).isInstanceOf(Kept.class);
    }

    @Test
    void everythingButPhotosIsADownload() {
        assertThat(FileKind.values()).allMatch(kind -> kind.isDownload() != (kind == FileKind.PHOTO));
    }

    @Test
    void everySentenceCanBeSaid() throws IOException {
        var words = new Properties();
        words.load(new ByteArrayInputStream(Files.readAllBytes(Path.of("src/main/resources/words/files.properties"))));
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(new Refusal(key, 20).refused().sentence())
                        .isNotBlank()
                        .doesNotContain("{", "'"));
    }

    @Test
    void aPdfInsideAnotherFileIsRefused() throws IOException {
        assertThat(refusal("a.txt", "Hello\n" + new String(Made.pdf(""), StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.not-what-it-says");
        assertThat(refusal("a.pdf", "<html>" + new String(Made.pdf(""), StandardCharsets.ISO_8859_1)))
                .isEqualTo("file.not-what-it-says");
        var archive = Made.archive(zip -> {
            zip.setLevel(0);
            Made.put(zip, "a.pdf", new String(Made.pdf(""), StandardCharsets.ISO_8859_1));
        });
        assertThat(files.check("a.docx", archive)).isEqualTo(new Refusal("file.not-what-it-says").refused());
        assertThat(files.check("a.docx", Made.docx(Map.of()))).isInstanceOf(Kept.class);
    }

    /** One character a byte; "kept" when it is. */
    private String refusal(String name, String content) {
        return files.check(name, content.getBytes(StandardCharsets.ISO_8859_1)) instanceof Refused refused
                ? refused.reason()
                : "kept";
    }
}
