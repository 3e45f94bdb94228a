package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** Sets as they leave a mail box, a merge or a macro: what is in them is read, and what is not is named. */
class HandedInOddlyTest {
    private static byte[] zip(String name, byte[] bytes) {
        return Packed.zip(Map.of(name, bytes));
    }

    @Test
    void aZipFileInAZipFileIsOpenedAndNoneInside() throws IOException {
        var inner = Packed.zip(sound().all());
        var read = new SmallReturn().bytes("set.zip", zip("north.zip", inner)).readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).isEqualTo(sound().readable().findings());

        var beside = new LinkedHashMap<>(sound().all());
        beside.put("old.zip", zip("older.zip", inner));
        var other = new SmallReturn().bytes("set.zip", Packed.zip(beside)).readable();
        assertThat(other.children()).isEqualTo(read.children());
        assertThat(other.findings()).singleElement().satisfies(finding -> assertThat(finding.file())
                .isEqualTo("set.zip/old.zip/older.zip"));
    }

    @Test
    void aSheetThatOnlyAProgramCanShowStandsBackBehindOneThatPeopleSee() throws IOException {
        var bytes = Packed.workbook(sound(), workbook -> {
            var stored = workbook.newWorksheet("OC3 store");
            Packed.fill(stored, sound().text("oc3.csv").replace("YES", "NO"));
            stored.setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        var read = new SmallReturn().bytes("return.xlsx", bytes).readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.file())
                .isEqualTo("return.xlsx/OC3 store"));
    }

    /** What a merge of two tables leaves of the columns that both have. */
    @Test
    void aColumnThatAMergeDoubledIsReadWhereBothSayTheSame() throws IOException {
        var merged = sound().change("oc3.csv", text -> text.replace(",DOB,", ",DOB_x,DOB_y,")
                .replace(",17/08/2002,", ",17/08/2002,17/08/2002,"));
        var read = merged.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().extracting(Finding::column).isEqualTo("DOB");

        var header = sound().change("header.csv", text -> text.replace(",SEX,", ",SEX_x,SEX_y,")
                .replace(",2,", ",2,2,")
                .replace(",1,", ",1,2,"));
        assertThat(header.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("SEX");
            assertThat(finding.expected()).contains("stands here twice, and line 3 has something else");
        });
    }

    /** What else a query leaves: a column twice, of which the one has nothing in it. */
    @Test
    void ofAColumnTwiceTheOneThatIsEmptyIsNotRead() throws IOException {
        for (boolean isFirst : new boolean[] {true, false}) {
            var twice = sound();
            twice.names()
                    .forEach(name ->
                            twice.change(name, text -> text.replaceAll("(?m)^([^\\n]+)$", isFirst ? ",$1" : "$1,")
                                    .replaceFirst(isFirst ? "^" : ",\\n", isFirst ? "CHILD" : ",CHILD\n")));
            assertThat(twice.readable().children()).isEqualTo(sound().readable().children());
            assertThat(twice.readable().rowsLeftOut()).isZero();
        }
        var starts = sound().change("sw_episodes.csv", text -> text.replaceAll("(?m)^([^\\n]+)$", "$1,")
                .replaceFirst(",\\n", ",SW_DECOM\n"));
        assertThat(starts.readable().children()).isEqualTo(sound().readable().children());
        assertThat(starts.readable().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("SW_DECOM");
            assertThat(finding.expected()).contains("each column once", "empty");
        });
    }

    /** A number with decimals that are not all zeros is no number of somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {"11.001", "11.1", "11-1", "11.0000001", "11,01"})
    void aNumberThatGoesOnBehindAPointIsNobodyElses(String number) throws IOException {
        var more = sound().change("header.csv", text -> text + "\"" + number + "\",2,05/02/2004,WBRI,,,\n");
        assertThat(more.readable().children().stream().map(ReturnedChild::number))
                .as(number)
                .startsWith("11", "12", "13");
        assertThat(more.readable().findings().stream()
                        .filter(finding -> finding.child().equals("11")))
                .as("told as twice the same child: %s", number)
                .isEmpty();
    }

    /** As a file becomes that is opened with another separator than it has; headings may be typed anew above. */
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void rowsThatAreOneCellEachAreTakenApart(String between) throws IOException {
        for (String one : List.of("headings", "rows", "headings and rows")) {
            var bytes = Packed.workbook(
                    new SmallReturn(), workbook -> sound().names().forEach(name -> {
                        var text = sound().text(name).split("(?<=\n)", 2);
                        var sheet = workbook.newWorksheet(name.replace(".csv", ""));
                        Packed.fill(
                                sheet,
                                (one.contains("headings") ? "\n" : text[0]) + (one.contains("rows") ? "" : text[1]));
                        for (int row = one.contains("headings") ? 0 : 1;
                                row < (one.contains("rows") ? text[1].lines().count() + 1 : 1);
                                row++) {
                            sheet.value(
                                    row,
                                    0,
                                    sound().text(name).lines().toList().get(row).replace(",", between));
                        }
                    }));
            var read = new SmallReturn().bytes("return.xlsx", bytes).readable();
            assertThat(read.children()).isEqualTo(sound().readable().children());
            assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.found())
                    .contains("in one cell, with"));
        }
    }

    @Test
    void aRowInOneCellThatLacksAValueIsLeftOutAndNotMovedOver() throws IOException {
        var bytes = Packed.workbook(sound().without("oc3.csv"), workbook -> {
            var sheet = workbook.newWorksheet("oc3");
            sheet.value(0, 0, "CHILD;DOB;IN_TOUCH;ACTIV;ACCOM");
            sheet.value(1, 0, "13;17/08/2002;YES;Z1");
        });
        assertThat(new SmallReturn().bytes("return.xlsx", bytes).readable().findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("13;17/08/2002;YES;Z1"));
    }
}
