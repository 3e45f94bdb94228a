package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters with a table, a picture and links, as LibreOffice writes them, are kept. */
class OrdinaryDocumentsTest {
    private static final String LETTER = """
            <html><body><h1>Plan for Kim</h1><p>See <a href="https://example.org/help">help</a> or
            <a href="mailto:kim@example.org">write</a>.</p><table border=1><tr><td>One</td><td>Two</td></tr></table>
            <img src="data:image/png;base64,PICTURE"></body></html>
            """;

    @Test
    void areKept(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(where -> Files.isExecutable(Path.of(where, "soffice"))),
                "LibreOffice is not installed: it wrote no documents");
        var picture = Base64.getEncoder()
                .encodeToString(Made.written(Made.picture(40, 30, BufferedImage.TYPE_3BYTE_BGR), "png"));
        Files.writeString(folder.resolve("letter.html"), LETTER.replace("PICTURE", picture));
        Files.writeString(folder.resolve("sheet.csv"), "Name,Since\nKim,2024\n");
        convert(folder, "pdf", "sheet.csv");
        convert(folder, "odt:writer8", "--infilter=HTML (StarWriter)", "letter.html");
        var made = new ArrayList<>(List.of("sheet.pdf"));
        if (Files.exists(folder.resolve("letter.odt"))) {
            convert(folder, "docx", "letter.odt");
            convert(folder, "pdf", "letter.odt");
            made.addAll(List.of("letter.odt", "letter.docx", "letter.pdf"));
        }
        var files = new FileCheck();
        for (var name : made) {
            assertThat(files.check(name, folder.resolve(name)))
                    .as(name)
                    .isInstanceOfSatisfying(Checked.Kept.class, kept -> assertThat(kept.safeName())
                            .isEqualTo(name));
        }
    }

    private static void convert(Path folder, String to, String... more) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to));
        command.addAll(List.of(more));
        var office = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
