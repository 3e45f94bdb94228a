package org.kith.ssda903;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** What reports and spreadsheets put above, below and between the rows of children: it is said once for the set, and takes nothing away. */
class BesideRowsTest {
    private static SmallReturn every(UnaryOperator<String> change) {
        var changed = sound();
        changed.names().forEach(name -> changed.change(name, change));
        return changed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total,12",
                ",Totals,12",
                "Grand total",
                "Count,,12",
                "SUM,3,4",
                "Total: 12,",
                "(12 rows affected)",
                "Total children,3,,4",
                ",12",
                "Report run by A. Clerk",
                "***END***,",
                "Source: case system, spring",
                "Total,3\nReport run by A. Clerk"
            })
    void aLastRowThatIsNoneOfAChildIsOneFindingForTheSet(String last) throws IOException {
        var read = every(text -> text + last + "\n")
                .file("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH\n" + last + "\n")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .filteredOn(finding -> finding.column().isEmpty())
                .hasSize(last.contains("\n") ? 2 : 1)
                .allSatisfy(
                        finding -> assertThat(finding.found()).contains("ad1.csv", "header.csv", "sw_episodes.csv"));
        assertThat(read.rowsLeftOut()).isZero();
        assertThat(read.counts())
                .filteredOn(count -> count.file().equals("ad1"))
                .singleElement()
                .satisfies(count -> assertThat(count.isEmpty()).isTrue());
        assertThat(new Completeness(read).statesAll(ReturnFile.AD1, "11")).isFalse();
        assertThat(new Completeness(read).statesAll(ReturnFile.EPISODES, "11")).isTrue();
    }

    @Test
    void numbersAndRemarksThatOtherRowsFollowAreRowsAndTotalsAreNot() throws IOException {
        var read = sound().replace("reviews.csv", "12,29", ",1\n12,29").readable();
        assertThat(read.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ROW_LEFT_OUT);
        var totals =
                sound().replace("reviews.csv", "12,29", "11 Count,1\n12,29").readable();
        assertThat(totals.children()).isEqualTo(sound().readable().children());
        assertThat(totals.findings()).extracting(Finding::found).containsExactly("reviews.csv");
    }

    @Test
    void aLastRowThatIsCutOffIsNoRemark() throws IOException {
        assertThat(sound().change("reviews.csv", text -> text + "Ann Lee").refusals())
                .hasSize(1);
        assertThat(sound().replace("reviews.csv", "12,29/02/2004,21/07/2020,PN3", "Ann Lee,29/02/2004")
                        .readable()
                        .rowsLeftOut())
                .isEqualTo(1);
    }

    @Test
    void whatExplainsTheHeadingsBelowThemIsNoRow() throws IOException {
        for (String below :
                List.of("Child's id,Born,Day of it,How", "---,---,---,---", "child,date of birth,review,code")) {
            var read = sound().change("reviews.csv", text -> text.replaceFirst("\n", "\n" + below + "\n"))
                    .readable();
            assertThat(read.children()).as(below).isEqualTo(sound().readable().children());
            assertThat(read.rowsLeftOut()).as(below).isZero();
            assertThat(read.findings()).as(below).hasSize(1);
        }
    }

    @Test
    void ofATableOfSeveralYearsThatOfTheReturnIsRead() throws IOException {
        for (String year : List.of(
                "2021", "2020-21", "2020/2021", "31/03/2021", "2020-21 final", "2021 draft", "01/04/2020-31/03/2021")) {
            var earlier = year.replace("21", "19").replace("2020", "2018");
            var read = sound().change(
                            "episodes.csv",
                            text -> text.replaceAll("(?m)$", "," + year)
                                            .replaceFirst("," + year, ",Year")
                                            .replaceFirst(",[^,]*$", "")
                                    + "11,01/05/2017,S,C1,N1,U6,PR1,,,,,,," + earlier + "\n")
                    .readable();
            assertThat(read.children()).as(year).isEqualTo(sound().readable().children());
            assertThat(read.findings())
                    .as(year + ": a column that is read is not said to be none")
                    .extracting(Finding::found)
                    .contains("YEAR: 1")
                    .doesNotContain("Year");
        }
    }

    /** A query over years gives each file its column, and some of them have no row of the return's year. */
    @Test
    void aTableOfOtherYearsOnlyIsNotReadWhereTheSetHasTheReturns() throws IOException {
        var read = ofYear("sw_episodes.csv", "2019/20", ofYear("header.csv", "2020/21", sound()))
                .readable();
        assertThat(read.children()).hasSize(3).allMatch(child -> child.spells().isEmpty());
        assertThat(read.findings()).extracting(Finding::found).contains("YEAR: 3");
    }

    @Test
    void aSetThatSaysOfAllItsRowsThatTheyAreOfAnotherYearIsAskedAbout() throws IOException {
        var set = sound();
        for (String name : List.of("header.csv", "episodes.csv", "sw_episodes.csv")) {
            set = ofYear(name, "2019/20", set);
        }
        var read = set.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .filteredOn(Finding::asksForTheYear)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo("2020");
                    assertThat(finding.expected())
                            .isEqualTo(
                                    "rows of the year ended 31 March 2021; none says that it is; is this the return of another year?");
                });
    }

    private static SmallReturn ofYear(String name, String year, SmallReturn set) {
        return set.change(
                name, text -> text.replaceAll("(?m)^(?=.)", year + ",").replaceFirst(year, "Year"));
    }

    @Test
    void marksThatAFileEndsAreNoNews() throws IOException {
        for (String end : List.of("\u001A", "\u0000\u0000", "\f\r\n", "\u001A\u001A\n")) {
            var read = every(text -> text + end).readable();
            assertThat(read.children()).isEqualTo(sound().readable().children());
            assertThat(read.findings()).isEmpty();
        }
        assertThat(sound().replace("reviews.csv", "\n12", "\u001A\n12").refusals())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", "quoted"})
    void rowsThatStandOtherwiseThanTheirHeadingsAreRead(String between) throws IOException {
        for (int from : new int[] {1, 3}) {
            var read = sound().change("sw_episodes.csv", text -> otherwise(text, between, from))
                    .readable();
            assertThat(read.children()).isEqualTo(sound().readable().children());
            assertThat(read.rowsLeftOut()).isZero();
            assertThat(read.findings())
                    .extracting(Finding::found)
                    .singleElement(as(STRING))
                    .contains("some rows");
        }
    }

    @Test
    void rowsOfChildrenThatCannotBeTakenApartAreLeftOutAndNoRemarks() throws IOException {
        for (String row : List.of(
                "13;17/08/2002;SW3 or SW4", "\"13, 17/08/2002, Ann Lee\"", "Ann Lee|17/08/2002", "13;the same")) {
            var read =
                    sound().change("sw_episodes.csv", text -> text + row + "\n").readable();
            assertThat(read.rowsLeftOut()).as(row).isOne();
            assertThat(read.findings()).as(row).extracting(Finding::line).containsExactly(5L);
        }
        assertThat(sound().change("sw_episodes.csv", text -> text + "Report run on 31/03/2021, by A. Clerk\n")
                        .readable()
                        .rowsLeftOut())
                .isZero();
    }

    @Test
    void manyLinesOfWordsAreNoRemark() throws IOException {
        for (int lines : new int[] {6, 7, 30}) {
            var read = sound().change("reviews.csv", text -> text + "Ann Lee to see\n".repeat(lines))
                    .readable();
            assertThat(read.rowsLeftOut()).isEqualTo(lines);
        }
    }

    @Test
    void theSecondOfTwoClosingLinesMayHaveThreeCells() throws IOException {
        var read = sound().change("reviews.csv", text -> text + "End of report\nPrinted by,A. Clerk,Leeds\n")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.rowsLeftOut()).isZero();
    }

    private static String otherwise(String text, String between, int from) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> i < from
                        ? lines.get(i)
                        : between.equals("quoted")
                                ? '"' + lines.get(i) + '"'
                                : lines.get(i).replace(",", between))
                .collect(joining("\n", "", "\n"));
    }
}
