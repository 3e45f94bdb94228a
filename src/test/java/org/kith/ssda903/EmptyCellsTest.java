package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.EmptyCells;
import org.kith.returns.SmallReturn;

/** A sheet in which whole columns are formatted: what only looks like something is not parsed, and all else is as it was. */
class EmptyCellsTest {
    private static String without(String sheet) throws IOException {
        var out = new StringWriter();
        try (var cells = new EmptyCells(new StringReader(sheet))) {
            cells.transferTo(out);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"2\" s=\"1\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\" /></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row> | <row r=\"3\"><c r=\"A3\"><v>1</v></c></row>",
                "<sheetData><row r=\"2\"/> <row r=\"3\">  </row></sheetData> | <sheetData>   </sheetData>",
                "<row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\"><v>7</v></c></row> | <row r=\"2\"><c r=\"B2\"><v>7</v></c></row>"
            })
    void whatOnlyLooksLikeSomethingGoes(String sheet, String left) throws IOException {
        assertThat(without(sheet)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c/><c><v>1</v></c></row>",
                "<row r=\"2\"><c s=\"1\"/><c r=\"B2\"><v>1</v></c></row>",
                "<row r='2'><c r='A2'/></row>",
                "<row r=\"2\"><c r=\"A>\"/></row>",
                "<row r=\"2\">text</row>",
                "<x:row r=\"2\"><x:c r=\"A2\"/></x:row>",
                "<cols><col min=\"1\" max=\"3\"/></cols>",
                "<row r=\"2\"",
                "<",
                ""
            })
    void whatDoesNotSayWhereItStandsOrIsNoCellStays(String sheet) throws IOException {
        assertThat(without(sheet)).isEqualTo(sheet);
    }

    @Test
    void aHundredThousandFormattedRowsSayNothing() throws IOException {
        var files = Packed.unzipped(Packed.workbook(sound()));
        var rows = new StringBuilder();
        for (var line = 20; line < 100_020; line++) {
            rows.append("<row r=\"" + line + "\" s=\"1\"><c r=\"A" + line + "\" s=\"1\"/></row>");
        }
        files.replaceAll((name, bytes) -> name.contains("worksheets/sheet")
                ? Packed.text(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("</sheetData>", rows + "</sheetData>"))
                : bytes);
        var read = ReturnReader.read(
                Map.of("return.xlsx", () -> new ByteArrayInputStream(Packed.zip(files))), SmallReturn.YEAR);
        assertThat(((ReadResult.Readable) read).theReturn().children())
                .isEqualTo(sound().readable().children());
    }
}
