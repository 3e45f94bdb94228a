package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.demo.Colleague;
import org.kith.intake.Finding;
import org.kith.ssda903.FindingsCsv;
import org.kith.ssda903.InLibreOffice;

/** Each file that pages of Kith hand out, and the findings of a return, opened in LibreOffice: letters, dates and figures are whole, and no name is a formula. */
@Tag("processes")
class FilesInASpreadsheetTest extends OnPages {
    @TempDir
    Path folder;

    private void save(Colleague who, String address, String file) throws Exception {
        var csv = asks(who, address).andReturn().getResponse();
        assertThat(csv.getStatus()).as(address).isEqualTo(200);
        Files.writeString(folder.resolve(file), csv.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void lettersDatesAndFiguresAreWholeAndNothingIsAFormula() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("=Gogledd Ŵyn");
        var tom = north.manager("Tom");
        var amina = north.worker("Siân Łukasz, “Zoë”");
        north.worker("=HYPERLINK(1+1)");
        north.worker("x;=1+1;＠y");
        var jay = north.youngPerson("Jay");
        jay.home("U4").since("3 years ago");
        amina.worksWith(jay).since("3 years ago");
        for (var day : List.of("40 days ago", "50 days ago", "60 days ago")) {
            amina.writes(jay, "home", "catch-up").on(day).titled("Tea");
        }
        var policy = ashdown.agrees(tom, "@Only what is needed")
                .inShort("Ask first.")
                .saying("Share one section.")
                .binds("worker")
                .from("2 months ago")
                .readBy(amina, "7 weeks ago");
        world.settle();
        save(tom, "/our-policies/" + policy.id() + "/readers.csv", "readers.csv");
        save(tom, "/figures/continuity.csv", "many.csv");
        save(tom, "/young-people/" + jay.id() + "/continuity.csv", "one.csv");
        saveFindings();
        var opened = InLibreOffice.opened(folder, List.of("readers.csv", "many.csv", "one.csv", "findings.csv"));
        readers(opened.getFirst());
        findings(opened.getLast());
        assertThat(opened.get(1).getFirst()).containsExactly("who", "year", "from", "figure", "value");
        assertThat(opened.get(1)).anySatisfy(row -> assertThat(row.getFirst()).startsWith("'=Gogledd Ŵyn"));
        assertThat(opened.get(2).getFirst()).startsWith("year", "from", "figure", "value");
        assertThat(opened.get(2)).anySatisfy(row -> assertThat(row).contains("catch-ups", "upc"));
        assertThat(opened.stream().flatMap(List::stream).flatMap(List::stream))
                .as("what a spreadsheet could not read")
                .noneMatch(cell -> cell.startsWith("#") || cell.startsWith("="));
    }

    private void saveFindings() throws IOException {
        var csv = new StringWriter();
        FindingsCsv.write(
                List.of(
                        finding("Siân Ŵyn, Łukasz & Zoë’s “list”.csv", "03/04/2025", "=1+1"),
                        finding("-a.csv", "31/12/2024", "ﻢﺤﻣﺩ 🙂"),
                        finding("plain.csv", "2025-04-03", "@SUM(A1)")),
                csv);
        Files.writeString(folder.resolve("findings.csv"), csv.toString());
    }

    private static Finding finding(String file, String found, String expected) {
        return new Finding(Finding.Kind.NOTED, file, 7, "DECOM", "900001", found, expected);
    }

    private static void findings(List<List<String>> rows) {
        assertThat(rows.getFirst()).startsWith("file", "line", "column");
        assertThat(rows.get(1)).startsWith("Siân Ŵyn, Łukasz & Zoë’s “list”.csv", "7", "DECOM", "900001");
        assertThat(rows.get(1)).contains("'=1+1");
        assertThat(InLibreOffice.day(rows.get(1).get(4))).isEqualTo("03/04/2025");
        assertThat(InLibreOffice.day(rows.get(2).get(4))).isEqualTo("31/12/2024");
        assertThat(rows.get(2)).startsWith("'-a.csv").contains("ﻢﺤﻣﺩ 🙂");
        assertThat(InLibreOffice.day(rows.get(3).get(4))).isEqualTo("03/04/2025");
        assertThat(rows.get(3)).contains("'@SUM(A1)");
    }

    private static void readers(List<List<String>> rows) {
        assertThat(rows.getFirst()).startsWith("policy", "day", "version", "name", "role");
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("'@Only what is needed", "Siân Łukasz, “Zoë”"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("'=HYPERLINK(1+1)", "Not yet"));
        assertThat(rows)
                .as("semicolons divide nothing; what reads it here makes a wide sign a plain one")
                .anySatisfy(row -> assertThat(row).contains("x;'=1+1;'@y", "Not yet"));
        assertThat(InLibreOffice.day(rows.get(1).get(1))).matches("[0-9]{2}/[0-9]{2}/20[0-9]{2}");
    }
}
