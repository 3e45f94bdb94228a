package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as people have them: whatever stands between the values, in any encoding, and as a workbook. */
public class NameTablesTest {

    @ParameterizedTest
    @CsvSource({"windows-1252, ;", "UTF-16, '\t'", "UTF-8, |", "UTF-8, ;"})
    void anySeparatorAndEncoding(String encoding, String between) throws NotRead {
        var text = "CHILD,Known as\n900001,Zoë\n900002,O’Brien\n".replace(",", between);
        assertThat(given(read("list.csv", text.getBytes(Charset.forName(encoding)))))
                .containsExactly(new GivenName(2, "900001", "Zoë"), new GivenName(3, "900002", "O’Brien"));
    }

    @Test
    void aWorkbookWithASheetForYoungPeopleAndOneForWorkers() throws NotRead {
        var tables = NameTables.read("names.xlsx", workbook());
        assertThat(tables).extracting(NameTable::name).containsExactly("names.xlsx/Young people", "names.xlsx/Workers");
        assertThat(given(tables.get(0))).containsExactly(new GivenName(3, "900001", "Jay"));
        assertThat(given(tables.get(1))).containsExactly(new GivenName(2, "SW12", "Ruth Adler"));
    }

    @Test
    void aTitleWithACommaDoesNotSayWhatStandsBetweenTheValues() throws NotRead {
        var text = "Names of young people, May 2026\n\nCHILD;Known as\n900001;Jay\n";
        assertThat(given(read("list.csv", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new GivenName(4, "900001", "Jay"));
    }

    @Test
    void aRemarkOverSeveralLinesTakesNoNameWithIt() throws NotRead {
        var text = "CHILD,Known as,Remarks\n900001,Jay,\"rang,\nno answer\"\n900002,Kim,\n";
        assertThat(given(read("list.csv", text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(new GivenName(2, "900001", "Jay"), new GivenName(4, "900002", "Kim"));
    }

    @Test
    void aQuotationMarkLeftOpenSpoilsItsOwnLineAndNoOther() throws NotRead {
        var table = read("list.csv", "CHILD,Name\n1,\"Jay\n2,Kim\n".getBytes(StandardCharsets.UTF_8));
        var list = NameListReading.read(table, Columns.told(table.heading()));
        assertThat(list.given()).containsExactly(new GivenName(3, "2", "Kim"));
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.line())
                .isEqualTo(2));
    }

    @Test
    void joinersOfANameStay() throws NotRead {
        var persian = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627";
        var table = read(
                "list.csv", ("CHILD,Name\n1," + persian + "\n2\u200b,K\u200bim\n").getBytes(StandardCharsets.UTF_8));
        assertThat(given(table)).containsExactly(new GivenName(2, "1", persian), new GivenName(3, "2", "Kim"));
    }

    @Test
    void whatIsNoListIsNamed() {
        var refused = catchThrowableOfType(
                NotRead.class,
                () -> NameTables.read("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertThat(refused.finding().expected()).isNotBlank();
    }

    @Test
    void whatXmlCannotHoldIsNoNumberAndGoesFromHeadingsAndNames() throws NotRead {
        var table = read("names.xlsx", workbook("CHILD,Name_x0000_\n1_x0000_,Jo\n2,K_x0001_im\n"));
        var list = NameListReading.read(table, Columns.told(table.heading()));
        assertThat(table.heading()).containsExactly("CHILD", "Name");
        assertThat(list.given()).containsExactly(new GivenName(3, "2", "K im"));
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.found())
                .isEqualTo("1\\u0000"));
    }

    /** A sheet called List, and others if more are told, each value a text. */
    public static byte[] workbook(String text, String... more) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kith", "1.0")) {
            sheet(workbook.newWorksheet("List"), text);
            for (var i = 0; i < more.length; i++) {
                sheet(workbook.newWorksheet("List " + (i + 2)), more[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, String text) {
        var lines = text.lines().toList();
        for (var row = 0; row < lines.size(); row++) {
            var values = lines.get(row).split(",", -1);
            for (var column = 0; column < values.length; column++) {
                sheet.inlineString(row, column, values[column]);
            }
        }
    }

    /** A title stands above the heading of the first sheet; its numbers are numbers. */
    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kith", "1.0")) {
            var young = workbook.newWorksheet("Young people");
            young.value(0, 0, "Everybody, November");
            young.value(1, 0, "Child number");
            young.value(1, 1, "Known as");
            young.value(2, 0, 900001.0);
            young.value(2, 1, "Jay");
            var workers = workbook.newWorksheet("Workers");
            workers.value(0, 0, "SW_ID");
            workers.value(0, 1, "Name");
            workers.value(1, 0, "sw12");
            workers.value(1, 1, "Ruth Adler");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static NameTable read(String name, byte[] bytes) throws NotRead {
        return NameTables.read(name, bytes).getFirst();
    }

    private static List<GivenName> given(NameTable table) throws NotRead {
        return NameListReading.read(table, Columns.told(table.heading())).given();
    }
}
