package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.names.ReadList.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;

/** What a line of a list says, whose it is, and what of it is left out. */
class LinesOfListsTest {
    @Test
    void twiceTheSameNumberWithTwoNamesLoadsNeither() throws NotRead {
        var list = read("CHILD,Name\n1,Jay\n2,Kim\n1.0,Jo\n2,Kim\n");
        assertThat(list.given()).containsExactly(new GivenName(3, "2", "Kim"));
        assertThat(list.findings())
                .extracting(Finding::line, Finding::kind)
                .containsExactly(
                        tuple(4L, Finding.Kind.ROW_LEFT_OUT),
                        tuple(2L, Finding.Kind.ROW_LEFT_OUT),
                        tuple(5L, Finding.Kind.NOTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,12/05/2009", "1,99", ",Jay"})
    void whatIsNoNameOrNobodysIsLeftOutByLineAndColumn(String row) throws NotRead {
        var list = read("CHILD,Name\n" + row + "\n");
        assertThat(list.given()).isEmpty();
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "'900001=900001",
                "\u2019900001=900001",
                "\"900,001\"=900001",
                "900001.00=900001",
                "ab 12/c=AB12/C",
                "00815=00815",
                "12345678901234567890=12345678901234567890"
            })
    void aNumberIsReadAsAReturnKeepsIt(String written, String kept) throws NotRead {
        assertThat(read("CHILD,Name\n" + written + ",Jay\n").given()).containsExactly(new GivenName(2, kept, "Jay"));
    }

    @ParameterizedTest
    @CsvSource({"12.0,12", "sw 1,SW1", "SW-1.0,SW1", "a.b,A.B"})
    void aCodeIsReadAsAReturnKeepsIt(String written, String kept) throws NotRead {
        assertThat(read("SW_ID,Name\n" + written + ",Ruth\n").given()).containsExactly(new GivenName(2, kept, "Ruth"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9_x0000_1",
                "_x0000_",
                "9_x0001_1",
                "9_x007F_1",
                "9_x009B_1",
                "#N/A",
                "9?",
                "123456789012345678901234567890123456789012345678901"
            })
    void whatIsNoNumberAndNoCodeLeavesItsRowOut(String number) throws NotRead {
        for (var heading : new String[] {"CHILD", "SW_ID"}) {
            var workbook = NameTablesTest.workbook(heading + ",Name\n" + number + ",Jay\n1,Kim\n");
            var list = read("list.xlsx", workbook);
            assertThat(list.given()).containsExactly(new GivenName(3, "1", "Kim"));
            assertThat(list.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.column()).isEqualTo(heading);
                assertThat(finding.found()).isNotEmpty().doesNotContainPattern("\\p{Cntrl}");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#N/A",
                "#n/a",
                "#NAME?",
                "#REF!",
                "#VALUE!",
                "#DIV/0!",
                "#NULL!",
                "#NUM!",
                "#SPILL!",
                "#ERROR!",
                "Err:502",
                "err:508",
                "#NV",
                "#BEZUG!",
                "#WERT!",
                "#ZAHL!",
                "#ÜBERLAUF!",
                "#N/D",
                "#RIF!",
                "#NOME?",
                "#¡REF!",
                "#¿NOMBRE?",
                "#VALEUR!",
                "#N/B",
                "#VERW!",
                "#I/T",
                "#VÆRDI!",
                "#ARG!",
                "#Saknas!",
                "#ЗНАЧ!",
                "#Н/Д",
                "#YOK",
                "#FIELD!",
                "#GETTING_DATA",
                "#######",
                "Fehler:502"
            })
    void whatASpreadsheetPutsWhereASumFailedIsNobodysName(String error) throws NotRead {
        for (var row : new String[] {error + ",", error + ",Marsh", "Jay," + error}) {
            var list = read("CHILD,First name,Last name\n1," + row + "\n2,Kim,Marsh\n");
            assertThat(list.given()).containsExactly(new GivenName(3, "2", "Kim Marsh"));
            assertThat(list.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.column()).isEqualTo(row.startsWith("Jay") ? "Last name" : "First name");
                assertThat(finding.child()).isEqualTo("1");
                assertThat(finding.found()).isEqualTo(error);
                assertThat(finding.expected()).contains("spreadsheet");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Erra", "Na", "N A", "Jay #1", "Err 502", "Jay!", "#Jay"})
    void whatOnlyLooksLikeItIsAName(String name) throws NotRead {
        assertThat(read("CHILD,Name\n1," + name + "\n").given()).containsExactly(new GivenName(2, "1", name));
    }

    @Test
    void aRowWithoutANumberSaysThatNothingStandsThereAndWhoseRowItIs() throws NotRead {
        var list = read("CHILD,Name\n,No Number\n1,Jay\n");
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo("CHILD");
            assertThat(finding.found()).isEmpty();
            assertThat(finding.expected()).contains("“No Number”");
        });
    }

    @Test
    void anEmptyNameTakesNothingAway() throws NotRead {
        var list = read("CHILD,Name\n1,\n2, \n3,Jay\n");
        assertThat(list.unnamed()).isEqualTo(2);
        assertThat(list.given()).hasSize(1);
        assertThat(list.findings()).isEmpty();
    }
}
