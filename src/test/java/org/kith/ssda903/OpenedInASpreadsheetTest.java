package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.intake.Archive;
import org.kith.intake.Finding;
import org.kith.intake.Rows;

/**
 * A CSV file of Kith opened in LibreOffice: letters and dates are whole, and nothing in it is a formula. LibreOffice is told what a person
 * chooses as the file opens: commas, quotation marks, UTF-8 (76), from the first line on, English as in the United Kingdom (2057).
 */
class OpenedInASpreadsheetTest {
    private static final String FILTER = "CSV:44,34,76,1,,2057";

    @TempDir
    Path folder;

    @Test
    void lettersAndDatesAreWholeAndNothingIsAFormula() throws Exception {
        var office = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        write(
                finding("Siân Ŵyn, Łukasz & Zoë’s “list”.csv", "03/04/2025", "=1+1"),
                finding("-a.csv", "31/12/2024", "ﻢﺤﻣﺩ 🙂"),
                finding("plain.csv", "2025-04-03", "@SUM(A1)"));
        convert(office.get());
        var rows = rows(folder.resolve("findings.xlsx"));
        assertThat(rows.getFirst()).startsWith("file", "line", "column");
        assertThat(rows.get(1)).startsWith("Siân Ŵyn, Łukasz & Zoë’s “list”.csv", "7", "DECOM", "900001");
        assertThat(rows.get(1)).contains("'=1+1");
        assertThat(CellValue.day(rows.get(1).get(4), false)).isEqualTo("03/04/2025");
        assertThat(CellValue.day(rows.get(2).get(4), false)).isEqualTo("31/12/2024");
        assertThat(rows.get(2)).startsWith("'-a.csv").contains("ﻢﺤﻣﺩ 🙂");
        assertThat(CellValue.day(rows.get(3).get(4), false)).isEqualTo("03/04/2025");
        assertThat(rows.get(3)).contains("'@SUM(A1)");
    }

    private static Finding finding(String file, String found, String expected) {
        return new Finding(Finding.Kind.NOTED, file, 7, "DECOM", "900001", found, expected);
    }

    private void write(Finding... findings) throws IOException {
        var csv = new StringWriter();
        FindingsCsv.write(List.of(findings), csv);
        Files.writeString(folder.resolve("findings.csv"), csv.toString());
    }

    private void convert(String office) throws Exception {
        var process = new ProcessBuilder(
                        office,
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--infilter=" + FILTER,
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("findings.csv").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(folder.resolve("said.txt"))).isTrue();
    }

    private static List<List<String>> rows(Path xlsx) throws IOException {
        var archive = Archive.open("findings.xlsx", () -> Files.newInputStream(xlsx), new AtomicLong());
        var workbook = Workbook.open("findings.xlsx", archive);
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
