package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** A workbook with a sheet a module, as spreadsheets save it. */
class WorkbookTest {
    private static final String HEADINGS = row(1, text("CHILD") + text("SEX") + text("DOB") + text("ETHNIC"));

    @Test
    void aWorkbookSaysTheSameAsItsCsvFiles() throws IOException {
        assertThat(book(Packed.workbook(sound())).readable().children())
                .isEqualTo(sound().readable().children());
        assertThat(book(Packed.workbook(sound())).readable().findings()).isEmpty();
    }

    @Test
    void aZipFileOfWorkbooksOrOfFilesInFoldersSaysTheSame() throws IOException {
        var inFolders = new TreeMap<String, byte[]>();
        sound().all().forEach((name, bytes) -> inFolders.put("2021/" + name.charAt(0) + "/" + name, bytes));
        inFolders.put("__MACOSX/2021/._header.csv", new byte[] {0, 5, 22});
        inFolders.put("2021/.DS_Store", new byte[] {0, 0});
        for (byte[] packed :
                List.of(Packed.zip(inFolders), Packed.zip(Map.of("a/return.xlsx", Packed.workbook(sound()))))) {
            var read = new SmallReturn().bytes("set.zip", packed).readable();
            assertThat(read.children()).isEqualTo(sound().readable().children());
            assertThat(read.findings()).isEmpty();
        }
    }

    @Test
    void xmlInAZipFileIsRead() throws IOException {
        var zip = Packed.zip(Map.of("out/return.xml", Packed.text(XmlReturnTest.XML)));
        assertThat(new SmallReturn().bytes("return.zip", zip).readable().children())
                .hasSize(2);
    }

    @Test
    void sheetsMayBeCalledAnything() throws IOException {
        var small = new SmallReturn();
        int number = 1;
        for (String name : sound().names()) {
            small.file("Sheet" + number++ + ".csv", sound().text(name));
        }
        assertThat(book(Packed.workbook(small)).readable().children())
                .isEqualTo(sound().readable().children());
    }

    @Test
    void anEmptySheetIsNoNewsAndAnyOtherIsNoted() throws IOException {
        var read = book(Packed.workbook(sound(), workbook -> {
                    workbook.newWorksheet("Sheet9");
                    workbook.newWorksheet("OC2");
                    Packed.fill(workbook.newWorksheet("Who to ask"), "Name,Phone\nAnn,1\n");
                }))
                .readable();
        assertThat(read.findings()).extracting(Finding::file).containsExactly("return.xlsx/Who to ask");
    }

    @Test
    void aHiddenSheetIsReadAndSaid() throws IOException {
        var small = sound().without("oc3.csv");
        var read = book(Packed.workbook(small, workbook -> {
                    var hidden = workbook.newWorksheet("OC3");
                    Packed.fill(hidden, sound().text("oc3.csv"));
                    hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
                }))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("return.xlsx/OC3");
            assertThat(finding.expected()).contains("hidden");
        });
    }

    @Test
    void aCellThatReachesOverSeveralRowsIsInEachOfThem() throws IOException {
        var merged = Packed.workbook(sound().without("missing.csv"), workbook -> {
            var sheet = workbook.newWorksheet("Missing");
            Packed.fill(sheet, sound().text("missing.csv"));
            sheet.value(2, 0, "");
            sheet.value(2, 1, "");
            sheet.range(1, 0, 2, 0).merge();
            sheet.range(1, 1, 2, 1).merge();
        });
        assertThat(book(merged).readable().children())
                .isEqualTo(sound().readable().children());
    }

    @Test
    void aFaultIsNamedBySheetAndRow() throws IOException {
        var read =
                book(Packed.workbook(sound().replace("oc3.csv", "Z1", "ZZZ"))).readable();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("return.xlsx/oc3");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.found()).isEqualTo("ZZZ");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "900001.0, 900001",
        "900001, 900001",
        "9.00001E5, 900001",
        "1.00023E+11, 100023000000",
        "0.0, 0",
        "1E999999999, 1E999999999",
        "-1.50, -1.5",
        "x, x"
    })
    void aNumberIsWrittenAsItIsMeant(String saved, String meant) {
        assertThat(CellValue.number(saved)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "38022, false, 05/02/2004",
        "36560, true, 05/02/2004",
        "2004-02-05T00:00:00, false, 05/02/2004",
        "2004-02-05T00:00:00.000Z, false, 05/02/2004",
        "2004-02-05T10:30:00, false, 2004-02-05T10:30:00",
        "38022.4375, false, 05/02/2004",
        "2958465, false, 31/12/9999",
        "2957003, true, 31/12/9999",
        "2004, false, 2004",
        "900001, false, 900001",
        "20040205, false, 20040205",
        "05/02/2004, false, 05/02/2004",
        "zz/06/2010, false, zz/06/2010"
    })
    void aDaysNumberIsADateAndNothingElseIs(String cell, boolean from1904, String date) {
        assertThat(CellValue.day(cell, from1904)).isEqualTo(date);
    }

    @Test
    void aCellThatIsTrueOrFalseIsNoNumberOfAChild() throws IOException {
        String sheet = HEADINGS
                + row(2, "<c t=\"b\"><v>1</v></c>" + text("M") + text("05/02/2004") + text("WBRI"))
                + row(3, "<c><v>11</v></c>" + text("F") + text("05/02/2004") + text("WBRI"));
        var read = book(Packed.parts("", sheet, "")).readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11");
        assertThat(read.findings()).last().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
            assertThat(finding.found()).isEqualTo("TRUE");
        });
    }

    @Test
    void twoSheetsOfOneNameAreRefusedAndNeverTheFirstTaken() throws IOException {
        var twice = book(Packed.workbook(
                sound(), workbook -> Packed.fill(workbook.newWorksheet("oc3 "), sound().text("oc3.csv"))));
        assertThat(twice.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("return.xlsx/oc3");
            assertThat(finding.expected()).isEqualTo("one file or sheet of each name; two are called the same");
        });
    }

    @Test
    void twoFilesOfOneNameInAZipFileAreRefused() throws IOException {
        var other = new TreeMap<>(sound().all());
        other.put("HEADER.csv", Packed.text(sound().text("header.csv").replace("MWBC", "WBRI")));
        byte[] packed = new String(Packed.zip(other), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("HEADER.csv", "header.csv")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(new SmallReturn().bytes("set.zip", packed).refusals())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("set.zip/header.csv");
                    assertThat(finding.expected()).isEqualTo("one file or sheet of each name; two are called the same");
                });
    }

    @Test
    void whatWorkbooksMayHoldIsRead() throws IOException {
        String strings =
                "<si><t>CHILD</t></si><si><r><t>MW</t></r><r><t xml:space=\"preserve\">BC </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";
        String sheet =
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("SEX") + text("DOB") + text("ETHNIC") + "</row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>SSDA903!A2</f><v>11</v></c><c r=\"B3\" t=\"str\"><f t=\"shared\" si=\"7\"/><v>2</v></c>"
                        + "<c r=\"C3\" t=\"d\"><v>2004-02-05T00:00:00</v></c><c r=\"D3\" t=\"s\"><v>1</v></c><c r=\"XFD3\" s=\"4\"/></row>";
        var read = book(Packed.parts("", sheet, strings)).readable();
        assertThat(read.children()).singleElement().satisfies(child -> {
            assertThat(child.number()).isEqualTo("11");
            assertThat(child.ethnicity()).isEqualTo("MWBC");
            assertThat(child.dateOfBirth()).isEqualTo("2004-02-05");
        });
    }

    @Test
    void aWorkbookThatCountsFrom1904IsReadSo() throws IOException {
        String child = row(2, number("11") + text("2") + number("36560") + text("MWBC"));
        var read = book(Packed.parts("<workbookPr date1904=\"1\"/>", HEADINGS + child, ""))
                .readable();
        assertThat(read.children().getFirst().dateOfBirth()).isEqualTo("2004-02-05");
    }

    @Test
    void formulasThatNobodyCountedAreSaid() throws IOException {
        String uncounted = row(2, "<c><f>A9</f></c><c><f>B9</f></c>")
                + row(3, number("11") + text("2") + number("36560") + text("MWBC"));
        var read = book(Packed.parts("", HEADINGS + uncounted, "")).readable();
        assertThat(read.children()).hasSize(1);
        assertThat(read.findings()).last().satisfies(finding -> assertThat(finding.found())
                .isEqualTo("formulas without a result: 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c t=\"s\"><v>-1</v></c></row>",
        "<row><c r=\"ALN1\"><v>1</v></c></row>",
        "<row><c><v>1</v></row>",
        "<!DOCTYPE x><row/>",
    })
    void whatNoSpreadsheetSavesIsRefusedAndFillsNothing(String sheet) throws IOException {
        assertThat(book(Packed.parts("", sheet, "<si><t>a</t></si>")).refusals())
                .isNotEmpty();
    }

    @Test
    void aDocumentThatIsNoWorkbookIsLeftAside() throws IOException {
        var letter = Packed.zip(
                Map.of("[Content_Types].xml", Packed.text("<Types/>"), "word/document.xml", Packed.text("<w/>")));
        assertThat(sound().bytes("letter.docx", letter).readable().findings())
                .extracting(Finding::file)
                .containsExactly("letter.docx");
    }

    @Test
    void anOldWorkbookIsNamedForWhatItIs() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(new SmallReturn().bytes("return.xls", old).refusals())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains(".xlsx"));
        assertThat(sound().without("oc3.csv").bytes("oc3.xls", old).refusals()).hasSize(1);
        assertThat(sound().bytes("plan.xls", old).readable().findings()).hasSize(1);
    }

    private static SmallReturn book(byte[] bytes) {
        return new SmallReturn().bytes("return.xlsx", bytes);
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String value) {
        return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    private static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }
}
