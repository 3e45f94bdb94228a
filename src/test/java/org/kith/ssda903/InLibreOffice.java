package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kith.intake.Archive;
import org.kith.intake.Rows;

/**
 * CSV files of Kith opened in LibreOffice and saved as workbooks. LibreOffice is told what a person chooses as a file opens: commas, quotation marks,
 * UTF-8 (76), from the first line on, English as in the United Kingdom (2057).
 */
public final class InLibreOffice {
    private static final String FILTER = "CSV:44,34,76,1,,2057";

    private InLibreOffice() {}

    /** What stands in the cells of each file, in one go since starting takes longest; the test is skipped where there is no LibreOffice. */
    public static List<List<List<String>>> opened(Path folder, List<String> files) throws Exception {
        var office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        convert(office.get(), folder, files);
        var all = new ArrayList<List<List<String>>>();
        for (var file : files) {
            all.add(rows(folder.resolve(file.replace(".csv", ".xlsx"))));
        }
        return all;
    }

    /** The day a cell holds, as a return would be read. */
    public static String day(String cell) {
        return CellValue.day(cell, false);
    }

    private static void convert(String office, Path folder, List<String> files) throws Exception {
        var command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--infilter=" + FILTER,
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(folder.resolve(file).toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(folder.resolve("said.txt"))).isTrue();
    }

    private static List<List<String>> rows(Path xlsx) throws IOException {
        var archive = Archive.open("opened.xlsx", () -> Files.newInputStream(xlsx), new AtomicLong());
        var workbook = Workbook.open("opened.xlsx", archive);
        assertThat(workbook).isNotNull();
        var all = new ArrayList<List<String>>();
        try (Rows rows = workbook.sheets().getFirst().open()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row.fields());
            }
        }
        return all;
    }
}
