package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;

class NameListReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHILD,Known as",
                "Child number,Name",
                "child_no,Preferred name",
                "LAC ID,Full Name",
                "Client ID,The name they go by",
                "Number,forename"
            })
    void aYoungPersonsNumberAndNameAreKnownByManyHeadings(String heading) throws NotRead {
        var list = read(heading + "\n 9000 01.0 , Jay \n");
        assertThat(list.ofWorkers()).isFalse();
        assertThat(list.given()).containsExactly(new GivenName(2, "900001", "Jay"));
        assertThat(list.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW_ID,Name", "Social worker ID,Social worker", "Worker code,Full name", "name,sw id"})
    void aWorkersCodeAndName(String heading) throws NotRead {
        var row = heading.startsWith("name") ? "Amina Okafor,sw12" : "sw12,Amina Okafor";
        var list = read(heading + "\n" + row + "\n");
        assertThat(list.ofWorkers()).isTrue();
        assertThat(list.given()).containsExactly(new GivenName(2, "SW12", "Amina Okafor"));
    }

    @Test
    void aSocialWorkersNameIsNeverAYoungPersons() throws NotRead {
        var list = read("CHILD,Social worker,First name,Surname,SW_ID\n1,Amina Okafor,Jay,Marsh,SW1\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Jay Marsh"));
        assertThat(list.findings()).extracting(Finding::column).containsExactly("Social worker", "SW_ID");
    }

    @Test
    void aLastNameIsNotAddedToAWholeName() throws NotRead {
        assertThat(read("CHILD,Name,Surname\n1,Jay Marsh,Marsh\n").given())
                .containsExactly(new GivenName(2, "1", "Jay Marsh"));
    }

    @Test
    void pronounsStandBesideTheNameAndOneLineCanHaveEither() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay,they/them\n2,Kim,\n3,,she/her\n4,Ash,#N/A\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(2, "1", "Jay", "they/them"),
                        new GivenName(3, "2", "Kim"),
                        new GivenName(4, "3", null, "she/her"),
                        new GivenName(5, "4", "Ash"));
        assertThat(list.unnamed()).isEqualTo(1);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("Pronouns");
            assertThat(finding.part()).isEqualTo("pronouns");
        });
    }

    @Test
    void pronounsThatAreTooLongAreLeftAsideAndNotTheName() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay," + "x".repeat(41) + "\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Jay"));
        assertThat(list.findings()).hasSize(1);
    }

    @Test
    void twoLinesWithDifferentPronounsLoadNeither() throws NotRead {
        var list = read("CHILD,Name,Pronouns\n1,Jay,he/him\n1,Jay,they/them\n");
        assertThat(list.given()).isEmpty();
        assertThat(list.findings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail address,Mobile",
        "e-mail,phone",
        "EMail,Phone no.",
        "Email Address,Mobile Number",
        "Contact email,Contact number",
        "Young person's email,Telephone"
    })
    void howTheyAreReachedStandsBesideTheName(String email, String phone) throws NotRead {
        var list = read("CHILD," + email + "," + phone
                + ",Name\n1, jay@example.com ,07700\u00a0900 123,Jay\n2,,,Kim\n3,,+447700900124,\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(
                                2,
                                "1",
                                Map.of(
                                        Field.NAME,
                                        "Jay",
                                        Field.EMAIL,
                                        "jay@example.com",
                                        Field.PHONE,
                                        "07700 900 123")),
                        new GivenName(3, "2", "Kim"),
                        new GivenName(4, "3", Map.of(Field.PHONE, "+447700900124")));
        assertThat(list.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jay at home,,E-mail,name",
        "jay@home,,E-mail,an @",
        "#N/A,,E-mail,an @",
        ",7700900123,Mobile,with its 0",
        ",7.7009E+11,Mobile,in digits",
        ",7700900123.0,Mobile,in digits",
        ",ask Mum,Mobile,in digits",
    })
    void whatIsNoAddressAndNoNumberIsSaidByLineAndTheRestOfItLoads(
            String email, String phone, String column, String said) throws NotRead {
        var list = read("CHILD,Name,E-mail,Mobile\n1,Jay," + (email == null ? "" : email) + ","
                + (phone == null ? "" : phone) + "\n2,Kim,,\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Jay"), new GivenName(3, "2", "Kim"));
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo(column);
            assertThat(finding.child()).isEqualTo("1");
            assertThat(finding.expected()).contains(said);
            assertThat(finding.part()).isIn("email", "phone");
        });
    }

    @Test
    void ofTwoNumbersTheMobileIsReadAndTheOtherNamedOnce() throws NotRead {
        var list = read("CHILD,Name,Telephone,Mobile\n1,Jay,0117 496 0123,07700 900123\n");
        assertThat(list.given().getFirst().value(Field.PHONE)).isEqualTo("07700 900123");
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.expected())
                .contains("one phone number of each young person"));
    }

    @Test
    void aWorkersAddressAtWorkAndTeamStandBesideTheName() throws NotRead {
        var list = read(
                "SW_ID,Name,Work email,Team,Phone\nsw1,Ruth,ruth@council.example,North,07700 900123\nsw2,,nowhere,,\n");
        assertThat(list.given())
                .containsExactly(new GivenName(
                        2,
                        "SW1",
                        Map.of(Field.NAME, "Ruth", Field.EMAIL, "ruth@council.example", Field.TEAM, "North")));
        assertThat(list.findings())
                .extracting(Finding::column, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Phone", 1L),
                        org.assertj.core.groups.Tuple.tuple("Work email", 3L));
    }

    @Test
    void aListOfWorkersKeepsNoPronouns() throws NotRead {
        var list = read("SW_ID,Name,Pronouns\n1,Ruth,she/her\n");
        assertThat(list.given()).containsExactly(new GivenName(2, "1", "Ruth"));
        assertThat(list.findings()).singleElement().satisfies(finding -> assertThat(finding.expected())
                .contains("young people only"));
    }

    @ParameterizedTest
    @CsvSource({
        "Team,team",
        "Shoe size,nothing for Kith to load",
        "Surname,whole name",
        "Social worker,list of their own"
    })
    void aColumnWithoutAPlaceIsLeftAsideInWordsAndOnce(String heading, String said) throws NotRead {
        var list = read("CHILD,Name," + heading + "\n1,Jay,x\n2,Kim,y\n");
        assertThat(list.given()).hasSize(2);
        assertThat(list.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo(heading);
            assertThat(finding.expected()).contains(said);
        });
    }

    @Test
    void twiceTheSameNumberWithTwoNamesLoadsNeither() throws NotRead {
        var list = read("CHILD,Name\n1,Jay\n2,Kim\n1.0,Jo\n2,Kim\n");
        assertThat(list.given()).containsExactly(new GivenName(3, "2", "Kim"));
        assertThat(list.findings())
                .extracting(Finding::line, Finding::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4L, Finding.Kind.ROW_LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple(2L, Finding.Kind.ROW_LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple(5L, Finding.Kind.NOTED));
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
    @CsvSource({"12.0,12", "sw 1,SW 1", "a.b,A.B"})
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
    @ValueSource(strings = {"Erra", "N/A", "Jay #1", "Err 502", "Jay!", "#Jay"})
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

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "CHILD,Name", "CHILD,Born\n1,2\n", "Who,Name\n1,Jay\n", "CHILD,Name,Name\n1,Jay,Jo\n"
            })
    void whatIsNoListIsRefusedWhole(String text) {
        var refused = catchThrowableOfType(NotRead.class, () -> read(text));
        assertThat(refused).isNotNull();
        assertThat(refused.finding().kind()).isEqualTo(Finding.Kind.SET_REFUSED);
        assertThat(refused.finding().expected()).isNotBlank();
    }

    @Test
    void columnsCanBeChosenByHand() throws NotRead {
        var table = NameTables.read("list.csv", bytes("Ref A,Ref B,Born\n1,Jay,2009\n"))
                .getFirst();
        assertThat(Columns.told(table.heading()).isWhole()).isFalse();
        var chosen = Columns.chosen(table.heading(), Map.of("child", "0", "name", "1", "last-name", "77"));
        assertThat(NameListReading.read(table, chosen).given()).containsExactly(new GivenName(2, "1", "Jay"));
    }

    @Test
    void survivesArbitraryBytes() {
        var sound = "CHILD,Name\n900001,Zoë\n900002,O’Brien\n".getBytes(StandardCharsets.UTF_8);
        var random = new Random(903);
        for (var i = 0; i < 2_000; i++) {
            var spoilt = sound.clone();
            for (var j = 0; j < 1 + i % 5; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readOrRefuse(spoilt)).doesNotThrowAnyException();
        }
    }

    @Test
    void aFileThatGoesWithThePageComesBackWholeOrNotAtAll() {
        var carried = new Carried("list.csv", bytes("CHILD,Name\n1,Zoë\n"));
        assertThat(Carried.of("list.csv", carried.packed()).orElseThrow().bytes())
                .isEqualTo(carried.bytes());
        assertThat(Carried.of("list.csv", carried.packed().substring(5))).isEmpty();
        assertThat(Carried.of("list.csv", "")).isEmpty();
        var bomb = new Carried("list.csv", new byte[Carried.MOST_BYTES + 1]);
        assertThat(Carried.of("list.csv", bomb.packed())).isEmpty();
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            for (var table : NameTables.read("list.csv", bytes)) {
                NameListReading.read(table, Columns.told(table.heading()));
            }
        } catch (NotRead refused) {
            assertThat(refused.finding().expected()).isNotBlank();
        }
    }

    private static NameList read(String text) throws NotRead {
        return read("list.csv", bytes(text));
    }

    private static NameList read(String file, byte[] bytes) throws NotRead {
        var table = NameTables.read(file, bytes).getFirst();
        return NameListReading.read(table, Columns.told(table.heading()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
