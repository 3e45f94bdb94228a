package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.RowsOfReturn;
import org.kith.returns.SmallReturn;

/** Files put under each other in one, tables as a database shows them, and what a spreadsheet makes of a date that nobody gave a form. */
class PastedAndDumpedTest {

    @Test
    void headingsThatStandAgainAreNoRowsAndToldOnce() throws IOException {
        var read = sound().change("header.csv", text -> {
                    var lines = text.lines().toList();
                    return String.join(
                                    "\n",
                                    lines.get(0),
                                    lines.get(1),
                                    lines.get(0),
                                    lines.get(2),
                                    lines.get(0),
                                    lines.get(3))
                            + "\n";
                })
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.counts()).isEqualTo(sound().readable().counts());
        assertThat(FindingWords.told(read.findings())).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(FindingWords.where(finding)).isEqualTo("header.csv, lines 3, 5");
            assertThat(finding.found()).startsWith("CHILD,SEX,DOB");
            assertThat(finding.expected()).startsWith("the headings once");
        });
    }

    @Test
    void belowHeadingsInAnotherOrderEachValueIsReadUnderItsOwn() throws IOException {
        var read = sound().file("reviews.csv", """
                        CHILD,DOB,REVIEW,REVIEW_CODE
                        11,05/02/2004,20/07/2020,PN1
                        Review code,Review,Child ID,Date of birth
                        PN3,21/07/2020,12,29/02/2004
                        PN3,21/07/2020
                        """).readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .extracting(Finding::kind, Finding::line)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Finding.Kind.NOTED, 3L),
                        org.assertj.core.api.Assertions.tuple(Finding.Kind.ROW_LEFT_OUT, 5L));
    }

    /** Headings of another part of the return are no rows of this one, and neither is what stands below them. */
    @Test
    void headingsOfAnotherPartAreNotTakenForThese() throws IOException {
        var read = sound().change("reviews.csv", text -> text + sound().text("missing.csv"))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(RowsOfReturn.leftOut(read)).isEqualTo(3);
    }

    @Test
    void ofSeveralYearsInOneTableOnlyThoseOfTheReturnAreReadWhereHeadingsStandAgain() throws IOException {
        var read = sound().file("reviews.csv", """
                        CHILD,DOB,REVIEW,REVIEW_CODE,YEAR
                        11,05/02/2004,20/07/2019,PN1,2020
                        CHILD,DOB,REVIEW,REVIEW_CODE,YEAR
                        11,05/02/2004,20/07/2020,PN1,2021
                        12,29/02/2004,21/07/2020,PN3,2021
                        """).readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
    }

    @Test
    void aTableAsADatabaseShowsItIsReadWithoutItsLinesAndItsCount() throws IOException {
        var small = sound();
        for (var name : small.names()) {
            small.file(name, shown(small.text(name), false));
        }
        assertThat(small.readable().children()).isEqualTo(sound().readable().children());
        assertThat(RowsOfReturn.leftOut(small.readable())).isZero();
        assertThat(small.readable().findings())
                .filteredOn(finding -> finding.expected().contains("lines drawn"))
                .hasSize(1);
        for (var name : small.names()) {
            small.file(name, shown(sound().text(name), true));
        }
        assertThat(small.readable().children()).isEqualTo(sound().readable().children());
        assertThat(RowsOfReturn.leftOut(small.readable())).isZero();
    }

    /** @param framed with lines around it and bars at the ends, as another database shows it */
    private static String shown(String csv, boolean framed) {
        var rows = csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        var drawn = rows.getFirst().stream()
                .map(heading -> "-".repeat(heading.length() + 2))
                .collect(Collectors.joining("+"));
        var line = framed ? "+" + drawn + "+" : drawn;
        var lines = rows.stream()
                .map(row -> String.join(" | ", row))
                .map(row -> framed ? "| " + row + " |" : " " + row + " ")
                .collect(Collectors.toList());
        lines.add(1, line);
        lines.add(framed ? line : "(%d rows)".formatted(rows.size() - 1));
        if (framed) {
            lines.addFirst(line);
            lines.add("%d rows in set (0.00 sec)".formatted(rows.size() - 1));
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void theNumberOfADayIsCalledSoOnceForItsColumn() throws IOException {
        var rows = IntStream.rangeClosed(1, 5)
                .mapToObj(day -> "11,05/02/2004," + (44_030 + day) + ",PN1")
                .collect(Collectors.joining("\n", "CHILD,DOB,REVIEW,REVIEW_CODE\n", "\n"));
        var read = sound().file("reviews.csv", rows).readable();
        assertThat(RowsOfReturn.leftOut(read)).isEqualTo(5);
        assertThat(FindingWords.told(read.findings())).singleElement().satisfies(finding -> {
            assertThat(FindingWords.where(finding)).isEqualTo("reviews.csv, lines 2, 3, 4, REVIEW (5 rows in all)");
            assertThat(finding.found()).isEqualTo("44031 (19/07/2020)");
            assertThat(finding.expected()).contains("looks like a spreadsheet’s day number");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "010720", "200720201", "4403"})
    void whatOnlyHasDigitsIsNoNumberOfADay(String value) throws IOException {
        var read = sound().replace("reviews.csv", "20/07/2020", value).readable();
        assertThat(read.findings()).isNotEmpty().noneMatch(finding -> finding.expected()
                .contains("day number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "not known", "00/01/1900", "01/01/1900", "38022"})
    void aHeaderWithoutABirthdayIsReadWithTheOneThatAllOtherFilesSay(String birth) throws IOException {
        var read = sound().change("header.csv", text -> text.replaceAll("05/02/2004|29/02/2004", birth))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(RowsOfReturn.leftOut(read)).isZero();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.file()).isEqualTo("header.csv");
            assertThat(finding.column()).isEqualTo("DOB");
            assertThat(finding.rows()).isEqualTo(2);
        });
    }

    @Test
    void whereTheOtherFilesDoNotAgreeOrSayNothingAHeaderWithoutABirthdayIsLeftOut() throws IOException {
        var otherwise = sound().replace("header.csv", "05/02/2004", "?")
                .replace("reviews.csv", "05/02/2004", "06/02/2004")
                .readable();
        assertThat(otherwise.children()).extracting(ReturnedChild::number).containsExactly("12", "13");
        var alone = sound().only("header.csv")
                .replace("header.csv", "05/02/2004", "")
                .readable();
        assertThat(alone.children()).extracting(ReturnedChild::number).containsExactly("12", "13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oc2.csv", "ad1.csv", "prev_perm.csv", "placed_adoption.csv"})
    void aPartThatKithKeepsNothingOfTakesNoneOfTheOthersWithIt(String name) throws IOException {
        var small = sound().without("previous_permanence.csv").file(name, "Kid,When\n11,01/02/2020\n");
        assertThat(small.readable().children()).isEqualTo(sound().readable().children());
        assertThat(small.readable().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.file()).isEqualTo(name);
            assertThat(finding.expected()).contains("left aside");
        });
        assertThat(sound().file("reviews.csv", "Kid,When\n11,01/02/2020\n").refusals())
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("reviews.csv");
    }

    @Test
    void zerosThatSeveralFilesLostAreOneFinding() throws IOException {
        var lost = numbered("0011", "header.csv");
        assertThat(lost.readable().children())
                .isEqualTo(numbered("0011", sound().names().toArray(String[]::new))
                        .readable()
                        .children());
        assertThat(lost.readable().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).contains("11", "episodes.csv", "missing.csv", "reviews.csv", "sw_episodes.csv");
            assertThat(finding.rows()).isEqualTo(7);
        });
    }

    /** Nine files say 11, and one 0011: that is the one that was written otherwise. */
    @Test
    void zerosThatOneFileAloneHasAreTakenAwayAndToldOnce() throws IOException {
        var read = numbered("0011", "sw_episodes.csv").readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("sw_episodes.csv");
            assertThat(finding.found()).isEqualTo("0011");
            assertThat(finding.rows()).isEqualTo(2);
            assertThat(finding.expected()).contains("without these zeros");
        });
    }

    @Test
    void zerosAreJoinedInAModuleWithoutBirthdaysAndSaidWhereTheyAreNot() throws IOException {
        var without = numbered("0011", "header.csv", "episodes.csv", "missing.csv", "sw_episodes.csv")
                .change("reviews.csv", text -> text.replaceAll("(DOB|05/02/2004|29/02/2004),", ""));
        assertThat(RowsOfReturn.leftOut(without.readable())).isZero();
        var differs = numbered("0011", "header.csv", "episodes.csv", "missing.csv", "sw_episodes.csv")
                .replace("reviews.csv", "05/02/2004", "06/02/2004");
        assertThat(differs.readable().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).isEqualTo("11 (0011)");
            assertThat(finding.expected()).contains("zeros", "birthday is not the same");
        });
    }

    private static SmallReturn numbered(String number, String... files) {
        var small = sound();
        for (var name : files) {
            if (small.text(name).contains("\n11,")) {
                small.replace(name, "\n11,", "\n" + number + ",");
            }
        }
        return small;
    }
}
