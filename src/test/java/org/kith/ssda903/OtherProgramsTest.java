package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;
import org.kith.spelling.WorkerCode;

/** A return that says the same as a good one, as databases, statistics programs, reports and people's habits leave it. */
class OtherProgramsTest {
    private static SmallReturn every(UnaryOperator<String> change) {
        var changed = sound();
        changed.names().forEach(name -> changed.file(name, change.apply(changed.text(name))));
        return changed;
    }

    private static SmallReturn headings(UnaryOperator<String> change) {
        return lines((heading, line) -> heading ? values(line, change) : line);
    }

    private static SmallReturn values(UnaryOperator<String> change) {
        return lines((heading, line) -> heading ? line : values(line, change));
    }

    private static String values(String line, UnaryOperator<String> change) {
        return Stream.of(line.split(",", -1)).map(change).collect(Collectors.joining(","));
    }

    private interface Line {
        String of(boolean heading, String line);
    }

    private static SmallReturn lines(Line change) {
        return every(text -> text.lines()
                .map(line -> change.of(line.startsWith("CHILD"), line))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static void assertSaysTheSame(SmallReturn written) throws IOException {
        var read = written.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).allMatch(finding -> finding.kind() == Finding.Kind.NOTED);
    }

    @Test
    void marksAndHardSpacesThatWereMangledOnTheirWayAreNoNews() throws IOException {
        assertSaysTheSame(every(text -> "\u00EF\u00BB\u00BF" + text));
        assertSaysTheSame(every(text -> "\uFEFF\u00EF\u00BB\u00BF" + text));
        assertSaysTheSame(values(value -> value + "\u00C2\u00A0"));
        assertSaysTheSame(values(value -> "\u061C" + value + "\uFFFC"));
    }

    @Test
    void lettersAndDigitsOfFullWidthAreThePlainOnes() throws IOException {
        assertSaysTheSame(lines((heading, line) -> values(line, OtherProgramsTest::wide)));
    }

    private static String wide(String plain) {
        return plain.chars()
                .map(letter -> letter > ' ' ? letter + 0xFEE0 : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void breaksBetweenPagesAndWithinRemarksAreSpaces() throws IOException {
        assertSaysTheSame(every(text -> text.replaceFirst("(?s)(\n[^\n]*\n)", "$1\f")));
        assertSaysTheSame(
                lines((heading, line) -> line + (heading ? ",Notes" : ",\"rang mum" + (char) 0x0B + "no answer\"")));
    }

    @Test
    void whatAProgramWritesForNothingIsNothing() throws IOException {
        for (String nothing : List.of(
                "\\N", "[NULL]", "(none)", "~", "\u2026", "...", "\u2212", "\u2011", "\u2014\u2014", "---", "`")) {
            assertThat(values(value -> value.isEmpty() ? nothing : value)
                            .readable()
                            .children())
                    .as(nothing)
                    .isEqualTo(sound().readable().children());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2$s (%1$s)",
                "%1$s - %2$s",
                "%1$s: %2$s",
                "%1$s *%2$s*",
                "3. %1$s",
                "%1$s [3]",
                "t1.%1$s",
                "[dbo].[table].[%1$s]",
                "'SSDA903 table'[%1$s]",
                "%1$s [dd/mm/yyyy]",
                "%1$s dd/mm/yyyy"
            })
    void headingsMayHaveWordsBesideThem(String written) throws IOException {
        var same = headings(name -> written.formatted(name, "What it means"));
        assertSaysTheSame(same);
        assertThat(same.readable().findings()).isEmpty();
    }

    @Test
    void wordsBesideAHeadingMakeNoHeadingOfATitleAndNoColumnOfAnother() throws IOException {
        assertSaysTheSame(every(text -> "Child protection,Date of birth,and more\n" + text));
        var other = sound().change("header.csv", text -> text.replace(",UPN,", ",UPN before,"))
                .readable();
        assertThat(other.children().getFirst().upn()).isNull();
    }

    @Test
    void oneHeadingMayStandInTwoLines() throws IOException {
        var two = lines((heading, line) -> heading
                ? values(line, name -> name.replaceFirst("_.*", ""))
                        + "\n"
                        + values(line, name -> name.contains("_") ? name.replaceFirst("[^_]*_", "") : "")
                : line);
        assertSaysTheSame(two);
        assertThat(two.readable().findings()).isEmpty();
    }

    @Test
    void aRemarkBehindTheColumnsOfAReturnTakesNothingWithIt() throws IOException {
        var long_ = IntStream.range(0, 45).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        for (String remark :
                List.of("\"" + long_ + "\"", "\"said \\\"no\\\", and left\"", "no answer, rang again, left")) {
            assertSaysTheSame(lines((heading, line) -> line + "," + (heading ? "Notes" : remark)));
        }
        var shifted = sound().change("reviews.csv", text -> text.replace("CODE", "CODE,Notes")
                        .replace("PN1", "x,PN1,y"))
                .readable();
        assertThat(shifted.findings())
                .as("a comma too many before it")
                .anyMatch(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT);
    }

    /** As spreadsheets read it: only a mark at the beginning of a value stands round it. */
    @Test
    void aQuotationMarkWithinAValueIsALetter() throws IOException {
        for (String remark : List.of("5\" pipe", "a \"b\" c", "5\"", "6'2\" or \"so")) {
            assertSaysTheSame(lines((heading, line) -> line + "," + (heading ? "Notes" : remark)));
            assertSaysTheSame(lines((heading, line) -> (heading ? "Notes" : remark) + "," + line));
            var tabs = lines((heading, line) -> (heading ? "Notes," : remark + ",") + line);
            tabs.names().forEach(name -> tabs.change(name, text -> text.replace(',', '\t')));
            assertThat(tabs.readable().children()).isEqualTo(sound().readable().children());
            assertThat(tabs.readable().rowsLeftOut()).isZero();
        }
        var begins = lines((heading, line) -> line + "," + (heading ? "Notes" : "\"Jay\" said so"));
        begins.names().forEach(name -> begins.change(name, text -> text.replace(',', '\t')));
        assertThat(begins.readable().rowsLeftOut()).isZero();
        assertSaysTheSame(lines((heading, line) -> line + "," + (heading ? "Notes" : "\"5\"\" pipe,\n or so\"")));
    }

    @Test
    void numbersOfRowsMayStandBeforeThemWithoutAHeading() throws IOException {
        assertSaysTheSame(lines((heading, line) -> heading ? line : "\"1\"," + line));
    }

    @ParameterizedTest
    @CsvSource({
        "900001.0000000001, 900001",
        "900000.99999999988, 900001",
        "[900001], 900001",
        "900001*, 900001",
        "`900001, 900001",
        "\u00AB900001\u00BB, 900001",
        "900001.5, 900001.5"
    })
    void aNumberIsAChildsWhateverProgramsMakeOfIt(String written, String number) {
        assertThat(ChildNumber.of(written)).isEqualTo(number);
    }

    @Test
    void dashesOfAnyKindStandBesideCodes() throws IOException {
        assertThat(WorkerCode.of("SW\u201110001")).isEqualTo("SW10001");
        assertThat(WorkerCode.of("SW\u201310001")).isEqualTo("SW10001");
        assertSaysTheSame(sound().replace("episodes.csv", ",U1,", ",U1\u2011Foster,")
                .replace("header.csv", "A123456789012", "A\u2011123456789012")
                .replace("header.csv", "UN3", "UN3 \u2013 not yet of school age"));
    }

    @Test
    void whatASpreadsheetMakesOfDigitsIsUndone() throws IOException {
        var numbers = sound().replace("episodes.csv", "SC123456", "2700001");
        for (String written : List.of("\"2,700,001\"", "2.700001E+06", "2700001.0")) {
            var read = numbers.change("episodes.csv", text -> text.replace("2700001", written))
                    .readable();
            assertThat(read.children().getFirst().episodes().getFirst().urn())
                    .as(written)
                    .isEqualTo("2700001");
            numbers.change("episodes.csv", text -> text.replace(written, "2700001"));
        }
        var none = sound().replace("oc3.csv", "F2,Z1", "FALSE,0").readable();
        assertThat(none.children().getLast().careLeaver()).isEqualTo(new CareLeaverStatus("YES", "0", "0"));
    }

    @Test
    void whatOperatingSystemsKeepBesideFilesIsNoFile() throws IOException {
        var header = sound().bytes("header.csv");
        var beside = sound().bytes("$RECYCLE.BIN/header.csv", header)
                .bytes("@eaDir/header.csv@Stream", "x".getBytes(StandardCharsets.UTF_8))
                .bytes("header.csv.lnk", header);
        assertThat(beside.names()).allMatch(name -> !name.contains("/") || Unpacking.isKeptBeside(name));
        assertThat(Unpacking.isKeptBeside("header.csv.lnk")).isTrue();
        assertThat(Unpacking.isKeptBeside("2026/header.csv")).isFalse();
    }
}
