package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** A return that says the same as a good one, each time written in another way that a spreadsheet or case system writes it. */
class WrittenOtherwiseTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs", "'|', bars"})
    void whatStandsBetweenTheValuesIsTold(String separator, String said) throws IOException {
        assertSaysTheSame(every(text -> text.replace(",", separator)), said);
    }

    @Test
    void aSeparatorSaidInTheFirstLineIsNoHeading() throws IOException {
        assertSaysTheSame(every(text -> "sep=;\r\n" + text.replace(",", ";")), "semicolons");
    }

    @Test
    void aTableWithASeparatorOfItsOwnInQuotesIsNotMisread() throws IOException {
        assertSaysTheSame(every(text -> text.replace(",", ";").replace("CHILD;", "\"CHILD\";")), "semicolons");
    }

    @Test
    void utf16IsToldWithItsMarkAndWithout() throws IOException {
        assertSaysTheSame(
                encoded(text -> ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)),
                "UTF-16 and tabs");
        assertSaysTheSame(encoded(text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)), "UTF-16");
        assertSaysTheSame(encoded(text -> text.getBytes(StandardCharsets.UTF_16LE)), "UTF-16");
        assertSaysTheSame(encoded(text -> text.getBytes(StandardCharsets.UTF_16BE)), "UTF-16");
    }

    @Test
    void windows1252IsToldAndItsLettersAreWhole() throws IOException {
        var swansea = sound().replace("sw_episodes.csv", "SW1", "SW Siân");
        var windows = new SmallReturn();
        swansea.names().forEach(name -> windows.bytes(name, swansea.text(name).getBytes(WINDOWS)));
        var read = windows.readable();
        assertThat(read.children()).isEqualTo(swansea.readable().children());
        assertThat(read.findings()).extracting(Finding::found).containsExactly("Windows-1252");
        assertThat(read.children().getFirst().spells().getFirst().worker()).isEqualTo("SW SIÂN");
    }

    @Test
    void aMarkBeforeUtf8AndLineEndsOfAnyKindAreNoNews() throws IOException {
        assertSaysTheSame(every(text -> "\uFEFF" + text.replace("\n", "\r\n")));
        assertSaysTheSame(every(text -> text.replace("\n", "\r")));
    }

    @Test
    void theFormsOfASetAreSaidInOneLine() throws IOException {
        var mixed = every(text -> text.replace(",", ";"));
        mixed.file("reviews.csv", sound().text("reviews.csv").replace(",", "\t"));
        assertSaysTheSame(mixed, "semicolons; tabs");
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s ", "\u00A0%s\u00A0", "%s\u202F", "\u200B%s", "\t%s", "  %s\u00A0 "})
    void spacesNobodySeesMakeNoDifference(String dressed) throws IOException {
        assertSaysTheSame(every(text -> text.lines()
                .map(line -> List.of(line.split(",", -1)).stream()
                        .map(value -> dressed.formatted(value))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"))));
    }

    @Test
    void headingsMayBeWrittenAsWords() throws IOException {
        assertSaysTheSame(sound().replace("sw_episodes.csv", "SW_ID,SW_DECOM", "sw  id,Sw\u00A0Decom")
                .replace("oc3.csv", "IN_TOUCH", "In-touch"));
    }

    @Test
    void aDoubledSpaceInAValueIsOne() throws IOException {
        assertSaysTheSame(sound().replace("episodes.csv", "ZZ1 1AA", "ZZ1 \u00A01AA"));
    }

    @Test
    void separatorsAfterTheLastColumnAreNoNews() throws IOException {
        assertSaysTheSame(every(text -> text.replace("\n", ",,\n")));
        assertSaysTheSame(every(
                text -> text.replaceFirst("\n", "\r").replace("\n", ",,\n").replaceFirst("\r", "\n")));
        assertSaysTheSame(every(text -> text + ",,,,,,,\n ,\n"));
    }

    @Test
    void aColumnWithoutHeadingInTheMiddleIsNoNews() throws IOException {
        assertSaysTheSame(sound().change("reviews.csv", text -> text.replace(",", ",,")));
    }

    @Test
    void separatorsASpreadsheetLeavesOutAtTheEndAreSaidOnce() throws IOException {
        var shorter = every(text -> text.replaceAll("(?m),+$", ""));
        assertThat(shorter.readable().children()).isEqualTo(sound().readable().children());
        assertThat(shorter.readable().findings()).singleElement().satisfies(finding -> assertThat(finding.kind())
                .isEqualTo(Finding.Kind.NOTED));
        var noted = shorter.replace("episodes.csv", ",U1,", ",U1 - foster,");
        assertThat(noted.readable().children()).isEqualTo(sound().readable().children());
    }

    @Test
    void quotationMarksStandRoundAnything() throws IOException {
        assertSaysTheSame(every(text -> quoted(text, "\"", ", ")));
        assertSaysTheSame(every(text -> quoted(text, "'", ",")));
        assertSaysTheSame(every(text -> text.replaceAll("(?m)^(.*)$", "\"$1\"").replace("\n\"\"", "\n")));
        assertSaysTheSame(every(text -> text.replaceAll("(?m)^([0-9]+)", "=\"$1\"")));
    }

    @Test
    void aRemarkMayGoOverSeveralLines() throws IOException {
        var remarked = every(text -> text.lines()
                .map(line -> line + (line.startsWith("CHILD") ? ",Remark" : ",\"see,\n\nbelow\""))
                .collect(Collectors.joining("\n", "", "\n")));
        assertThat(remarked.readable().children()).isEqualTo(sound().readable().children());
        assertThat(remarked.readable().findings()).extracting(Finding::column).containsExactly("Remark");
        assertSaysTheSame(sound().replace("sw_episodes.csv", "SW_DECOM,SW_DEC", "\"SW\nDECOM\",\"SW\nDEC\""));
    }

    @Test
    void headingsMayStandInTwoLinesAndHaveMoreAboutThem() throws IOException {
        for (String above : List.of("Child,,,Details\n", "Child,Date of birth,Words\n")) {
            var two = sound().change("reviews.csv", text -> above + text).readable();
            assertThat(two.children()).isEqualTo(sound().readable().children());
            assertThat(two.findings()).allMatch(finding -> finding.kind() == Finding.Kind.NOTED);
        }
        assertSaysTheSame(sound().replace("reviews.csv", "CHILD,DOB,", "Unique child ID,DOB (dd/mm/yyyy),")
                .replace("header.csv", "SEX,DOB,ETHNIC", "Gender,header.DOB,Ethnicity")
                .replace("sw_episodes.csv", "SW_DECOM", "SwDecom*"));
    }

    @Test
    void aFileWithNothingInItTakesNothingWithIt() throws IOException {
        var empty = sound().file("oc2.csv", "").file("ad1.csv", "\n\n").readable();
        assertThat(empty.children()).isEqualTo(sound().readable().children());
        assertThat(empty.findings()).extracting(Finding::file).containsExactly("oc2.csv", "ad1.csv");
        assertThat(empty.counts()).extracting(FileCount::file).doesNotContain("oc2", "ad1");
    }

    @Test
    void aMarkLeftOpenThatTheNextRowEndsInSpoilsItsOwnRowAndJoinsNothing() throws IOException {
        var open = sound().replace("reviews.csv", "20/07/2020,PN1", "20/07/2020,\"PN1")
                .replace("reviews.csv", "21/07/2020,PN3", "21/07/2020,PN3\"")
                .readable();
        assertThat(open.findings())
                .extracting(Finding::kind, Finding::line)
                .containsExactly(tuple(Finding.Kind.ROW_LEFT_OUT, 2L), tuple(Finding.Kind.NOTED, 3L));
    }

    private static String quoted(String text, String mark, String between) {
        return text.lines()
                .map(line -> Stream.of(line.split(",", -1))
                        .map(value -> mark + value + mark)
                        .collect(Collectors.joining(between)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aValueMoreThanThereAreHeadingsStillLeavesItsRowOut() throws IOException {
        var shifted = sound().replace("reviews.csv", "PN1", "PN1,,more").readable();
        assertThat(shifted.findings()).singleElement().satisfies(finding -> assertThat(finding.kind())
                .isEqualTo(Finding.Kind.ROW_LEFT_OUT));
    }

    @Test
    void aRemarkUnderNoHeadingIsNotedOnceForTheSet() throws IOException {
        var remarked = every(text -> text.replaceFirst("\n", ",\n").replaceFirst("(?s)(\n[^\n]*)\n", "$1,ask Ann\n"));
        var read = remarked.change("header.csv", text -> text.replace("01/03/2020\n", "01/03/2020,\n"))
                .read();
        assertThat(read).isInstanceOfSatisfying(ReadResult.Readable.class, whole -> {
            assertThat(whole.theReturn().findings())
                    .filteredOn(f -> f.found().equals("ask Ann"))
                    .hasSize(1);
        });
    }

    @Test
    void aNamedColumnTooManyIsNotedOnceForTheSet() throws IOException {
        var extra = every(text -> text.lines()
                .map(line -> line + ",x")
                .collect(Collectors.joining("\n"))
                .replaceFirst(",x", ",Team"));
        var read = extra.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("Team");
        });
    }

    @Test
    void aColumnTooManyMayStandTwice() throws IOException {
        var twice = sound().change(
                        "oc3.csv", text -> "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM,NOTE,NOTE\n13,17/08/2002,YES,F2,Z1,a,b\n");
        assertThat(twice.readable().children()).isEqualTo(sound().readable().children());
    }

    @Test
    void aTitleAboveTheHeadingsIsNotedAndNoHeading() throws IOException {
        var titled = every(text -> "SSDA903 return of Anytown,,\n\n" + text);
        var read = titled.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.found())
                .isEqualTo("SSDA903 return of Anytown"));
    }

    private interface Change {
        String of(String text);
    }

    private interface Encoding {
        byte[] of(String text);
    }

    private static SmallReturn every(Change change) {
        return encoded(text -> change.of(text).getBytes(StandardCharsets.UTF_8));
    }

    private static SmallReturn encoded(Encoding encoding) {
        SmallReturn changed = new SmallReturn();
        SmallReturn plain = sound();
        plain.names().forEach(name -> changed.bytes(name, encoding.of(plain.text(name))));
        return changed;
    }

    private static void assertSaysTheSame(SmallReturn written, String... said) throws IOException {
        Return903 read = written.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).extracting(Finding::found).containsExactly(said);
        assertThat(read.findings()).allMatch(finding -> finding.kind() == Finding.Kind.NOTED);
    }
}
