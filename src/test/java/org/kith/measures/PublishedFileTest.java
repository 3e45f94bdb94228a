package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.measures.PublishedFigure.Key;
import org.kith.measures.PublishedFigure.Measure;

class PublishedFileTest {
    private static final String TABLE = PublishedTable.of(2024).text();

    @Test
    void readsEnglandRegionsAndAuthoritiesWithTheirMarks() throws Exception {
        var figures = PublishedFile.read(bytes(TABLE)).figures();
        assertThat(figures).hasSize(8);
        assertThat(figures)
                .contains(new PublishedFigure(
                        new Key(2024, "E06000992", Measure.MANY_WORKERS.inRow()),
                        new Area("E06000992", "Little Isle", Area.Kind.AUTHORITY),
                        "c",
                        "c"));
        assertThat(figures.stream().map(figure -> figure.area().name()).distinct())
                .containsExactly("England", "Far North", "Harbour, City of", "Little Isle");
    }

    @Test
    void readsTheSameWithByteOrderMarkWindowsLinesBlankLinesAndOtherColumns() throws Exception {
        var other = TABLE.replaceAll("(?m)$", ",more").replace("\n,more", "\n");
        var disguised = "\uFEFF" + other.replace("\n", "\r\n\r\n");
        assertThat(PublishedFile.read(bytes(disguised))).isEqualTo(PublishedFile.read(bytes(TABLE)));
    }

    @Test
    void readsTheSameWithATitleFootnotesAndEmptyRowsOfASpreadsheet() throws Exception {
        var titled = "Children looked after,,\n,,,,\n" + TABLE.replaceFirst("time_period", "TIME_PERIOD")
                + ",,,,,\nFootnotes\n1. Figures are rounded\n\"Source: SSDA903, 2024\"\n";
        assertThat(PublishedFile.read(bytes(titled))).isEqualTo(PublishedFile.read(bytes(TABLE)));
    }

    /** As a spreadsheet saves "Unicode text", or in a country where the comma is no separator. */
    @ParameterizedTest
    @CsvSource({"UTF-16, '\t'", "UTF-16LE, '\t'", "UTF-8, ;"})
    void readsTheSameWithOtherLettersAndSeparators(String encoding, char between) throws Exception {
        var other = TABLE.replace("\"Harbour, City of\"", "Harbour~ City of")
                .replace(',', between)
                .replace('~', ',');
        var read = PublishedFile.read(new ByteArrayInputStream(other.getBytes(Charset.forName(encoding))));
        assertThat(read).isEqualTo(PublishedFile.read(bytes(TABLE)));
    }

    @ParameterizedTest
    @CsvSource({"~,x", "[c],c", "[low],k", "low,k", "..,x", "Z,z", "'\"1,234\"',1234"})
    void marksAndNumbersOfOtherTablesAreRead(String written, String read) throws Exception {
        var figures = PublishedFile.read(bytes(TABLE.replace(",c,c", "," + written + ",c")))
                .figures();
        assertThat(figures).extracting(PublishedFigure::number).contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024,Reporting year,National|202324,Reporting year,National|2|time_period|202324
            2024,Reporting year,National|2024,Calendar year,National|2|time_identifier|Calendar year
            Regional|Ward|4|geographic_level|Ward
            E12000099,Far North,,,,CLA|E12,Far North,,,,CLA|4|region_code|E12
            Far North,,,,CLA|<b>,,,,CLA|4|region_name|<b>
            E06000992,CLA on|,CLA on|8|new_la_code|''
            CLA on 31 March|<b>|2|cla_group|<b>
            Total children,6,|Some children,6,|8|sw_stability|Some children
            210,100|2I0,100|6|number|2I0
            210,100|-1,100|6|number|-1
            63,30|63,30.5|7|percentage|30.5
            c,c|q,c|9|number|q
            """)
    void namesLineAndColumnOfWhatItCannotRead(String there, String instead, long line, String column, String found) {
        var refusal = refusal(TABLE.replaceFirst(java.util.regex.Pattern.quote(there), instead));
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal.found()).isEqualTo(found);
        assertThat(refusal.expected()).isNotBlank();
    }

    @Test
    void groupsAndCountsThatKithDoesNotShowAreLeftAside() throws Exception {
        var start = "2024,Reporting year,National,E92000001,England,,,,,,";
        var content = PublishedFile.read(bytes(TABLE
                + start + "CLA 2 years on 31 March,Total children,7,100\n"
                + start + "CLA on 31 March,1 social worker during the year,7,100\n"));
        assertThat(content.figures()).hasSize(8);
        assertThat(content.leftAside()).isEqualTo(2);
        assertThat(content.groups()).containsExactly("CLA 2 years on 31 March", "CLA on 31 March");
    }

    @Test
    void readsWhatIsPublishedAsItIsAtHand() throws Exception {
        var folder = java.nio.file.Path.of("../shared/data/dfe");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                java.nio.file.Files.isDirectory(folder), "the published tables are not at hand");
        try (var files = java.nio.file.Files.list(folder)) {
            for (var file : files.toList()) {
                try (var in = java.nio.file.Files.newInputStream(file)) {
                    assertThat(PublishedFile.read(in).figures())
                            .as(file.toString())
                            .hasSizeGreaterThan(300);
                }
            }
        }
    }

    @Test
    void refusesATableWithoutAColumnItNeeds() {
        var refusal = refusal("time_period,geographic_level,la_name\n2024,National,\n");
        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.column()).isEqualTo("time_identifier");
        assertThat(refusal.found()).isEqualTo("time_period,geographic_level,la_name");
    }

    @Test
    void refusesARowThatBreaksOff() {
        var refusal = refusal(TABLE.substring(0, TABLE.length() - 4));
        assertThat(refusal.line()).isEqualTo(9);
        assertThat(refusal.found()).isEqualTo("13 values");
    }

    @Test
    void refusesAFileThatBreaksOffBetweenTheFiguresOfAnArea() {
        var refusal = refusal(TABLE.substring(0, TABLE.lastIndexOf("2024")));
        assertThat(refusal.line()).isEqualTo(8);
        assertThat(refusal.column()).isEqualTo("sw_stability");
        assertThat(refusal.expected()).contains("3 or more social workers");
    }

    @Test
    void refusesAFigureThatStandsThereTwice() {
        var refusal =
                refusal(PublishedTable.of(2024).england("5000", "1250", "25").text());
        assertThat(refusal.line()).isEqualTo(10);
        assertThat(refusal.found()).isEqualTo("England");
        assertThat(refusal.expected()).contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", PublishedTable.HEADING, PublishedTable.HEADING + "\n"})
    void refusesATableOfNothing(String text) {
        assertThat(refusal(text).expected()).isNotBlank();
    }

    @Test
    void refusesAQuotationMarkLeftOpenAndALineWithoutEnd() {
        assertThat(refusal(TABLE.replaceFirst("Far North", "\"Far North")).line())
                .isEqualTo(4);
        assertThat(refusal(TABLE + "9".repeat(1_000_000)).line()).isEqualTo(10);
    }

    @Test
    void survivesArbitraryBytes() {
        var random = new Random(20241);
        for (var i = 0; i < 2_000; i++) {
            var spoilt = TABLE.getBytes(StandardCharsets.UTF_8);
            for (var j = 0; j < 1 + i % 5; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readOrRefuse(spoilt)).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] bytes) throws IOException {
        try {
            assertThat(PublishedFile.read(new ByteArrayInputStream(bytes)).figures())
                    .isNotEmpty();
        } catch (Unreadable refusal) {
            assertThat(refusal.expected()).isNotBlank();
        }
    }

    private static Unreadable refusal(String text) {
        var refusal = catchThrowableOfType(Unreadable.class, () -> PublishedFile.read(bytes(text)));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
