package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kith.names.ReadList.bytes;
import static org.kith.names.ReadList.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;

/** Which columns of a list hold what, and what is no list. */
class NameListReadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHILD,Known as",
                "Child number,Name",
                "child_no,Preferred name",
                "LAC ID,Full Name",
                "Client ID,The name they go by",
                "Number,forename",
                "Child ID (Mosaic),Preferred name (not the legal one)",
                "LCS ID,Name (known as)"
            })
    void aYoungPersonsNumberAndNameAreKnownByManyHeadings(String heading) throws NotRead {
        var list = read(heading + "\n 9000 01.0 , Jay \n");
        assertThat(list.ofWorkers()).isFalse();
        assertThat(list.given()).containsExactly(new GivenName(2, "900001", "Jay"));
        assertThat(list.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Child’s ID number (903)",
                "Child's number (SSDA903)",
                "YP ID",
                "SSDA903 ID no.",
                "Young person’s ref",
                "LAC number in Mosaic"
            })
    void aHeadingMadeOfWordsForAChildsNumberIsOne(String heading) throws NotRead {
        assertThat(read(heading + ",Name\n900001,Jay\n").given()).containsExactly(new GivenName(2, "900001", "Jay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Child’s phone number",
                "Child’s social worker ID",
                "Number of placements",
                "Young person",
                "UPN number",
                "YP ID,LAC ID number"
            })
    void whatOnlyComesNearAChildsNumberIsAskedAbout(String heading) {
        assertThat(Columns.told(List.of((heading + ",Forename").split(","))).has(Field.CHILD))
                .isFalse();
    }

    @Test
    void whereFewHaveANameTheyGoByTheOthersHaveTheirName() throws NotRead {
        var list = read("CHILD,Goes by,Forename,Surname\n1,Jay,Jayden,Marsh\n2,,Kim,Adu\n3,N/A,Zoë,Pugh\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(2, "1", "Jay"),
                        new GivenName(3, "2", "Kim Adu"),
                        new GivenName(4, "3", "Zoë Pugh"));
        assertThat(list.unnamed()).isZero();
        assertThat(list.findings()).isEmpty();
        assertThat(read("CHILD,Known as\n1,Jay\n2,\n").unnamed()).isEqualTo(1);
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
    void aColumnWithMoreBehindItsNameStandsBackBehindTheOthers() throws NotRead {
        var list = read("CHILD,Name,Mobile,Mobile (mum)\n1,Jay,07700 900123,07700 900124\n");
        assertThat(list.given())
                .containsExactly(
                        new GivenName(2, "1", java.util.Map.of(Field.NAME, "Jay", Field.PHONE, "07700 900123")));
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

    /** They are no name, and no pronouns; {@code N A} is one. */
    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "Not known", "(unknown)", "NOT RECORDED", "not known."})
    void whatSaysThatNothingIsKnownIsNothing(String written) throws NotRead {
        var list = ReadList.read("CHILD,Known as,Pronouns,E-mail\n1," + written + "," + written + "," + written
                + "\n2,N A,she," + written + "\n");
        assertThat(list.given()).extracting(GivenName::number).containsExactly("2");
        assertThat(list.given().getFirst().value(Field.NAME)).isEqualTo("N A");
        assertThat(list.unnamed()).isEqualTo(1);
        assertThat(list.findings()).isEmpty();
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

    @ParameterizedTest
    @CsvSource({"Child ID;Child,0", "Child;Child ID,1", "Child;Child’s ID number (903),1"})
    void ofTwoColumnsThatMayBeANumberTheOneThatHoldsNumbersIs(String headings, int column) throws NotRead {
        var row = column == 0 ? "900001;Leila;Jay\n900002;900008;Sam\n900003;unknown;Ann\n" : "Sam;900001;Sam\n";
        var table =
                NameTables.read("list.csv", bytes(headings + ";Name\n" + row)).getFirst();
        assertThat(Columns.told(table).of(Field.CHILD)).isEqualTo(column);
    }

    @Test
    void whereTwoColumnsHoldNumbersWhichItIsIsChosenByHand() throws NotRead {
        var table = NameTables.read("list.csv", bytes("Child ID,Child,Name\n900001,17,Jay\n"))
                .getFirst();
        assertThat(Columns.told(table).wrong()).containsEntry(Field.CHILD, "name-list.columns.no-number");
    }
}
