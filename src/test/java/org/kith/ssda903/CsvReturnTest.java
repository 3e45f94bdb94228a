package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.codes.ChangeReason;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

class CsvReturnTest {

    @Test
    void aSoundReturnIsReadWhole() throws IOException {
        Return903 read = sound().readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.year()).isEqualTo(SmallReturn.YEAR);
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "12", "13");

        ReturnedChild first = read.children().getFirst();
        assertThat(first.header()).isEqualTo(new HeaderRow("11", "F", day("2004-02-05"), "MWBC", "A123456789012"));
        assertThat(first.episodes())
                .hasSize(2)
                .contains(new Episode(
                        day("2019-05-01"),
                        day("2020-06-10"),
                        "U6",
                        "PR1",
                        "C1",
                        "N1",
                        "S",
                        "X1",
                        "CARPL",
                        "ZZ1 1AA",
                        "ZZ2 2BB",
                        "SC123456"));
        assertThat(first.spells())
                .containsExactly(
                        new Spell("SW1", day("2019-05-01"), day("2020-10-01"), null),
                        new Spell("SW2", day("2020-10-01"), null, ChangeReason.LEFTRL));
        assertThat(first.reviews()).containsExactly(new Review(day("2020-07-20"), "PN1"));
        assertThat(first.missing())
                .containsExactly(
                        new MissingPeriod("M", day("2020-12-01"), day("2020-12-03")),
                        new MissingPeriod("A", day("2021-03-20"), null));
        assertThat(first.careLeaver()).isNull();

        ReturnedChild last = read.children().getLast();
        assertThat(last.unaccompaniedUntil()).isEqualTo("2020-08-17");
        assertThat(last.careLeaver()).isEqualTo(new CareLeaverStatus("YES", "F2", "Z1"));
        assertThat(last.upn()).isNull();
    }

    @Test
    void countsSayWhatIsKeptAndWhatKithHasNoUseFor() throws IOException {
        assertThat(sound().readable().counts())
                .contains(new FileCount("episodes", 3, 3, 0, 0), new FileCount("previous_permanence", 1, 0, 0, 1))
                .doesNotContain(new FileCount("oc2", 0, 0, 0, 0));
    }

    @Test
    void theHeaderAloneIsAReturn() throws IOException {
        assertThat(sound().only("header.csv").readable().children()).hasSize(3);
    }

    @Test
    void byteOrderMarksLineEndsQuotesAndSpacesMakeNoDifference() throws IOException {
        SmallReturn plain = sound();
        SmallReturn dressed = sound();
        for (String name : plain.names()) {
            dressed.change(
                    name,
                    text -> "\uFEFF"
                            + text.replace("\n", "\r\n")
                                    .replace("11,", "\"11\", ")
                                    .replace("PN1", " \"pn1\""));
        }
        dressed.replace("reviews.csv", " \"pn1\"", "pn1 ");
        assertThat(dressed.readable().children()).isEqualTo(plain.readable().children());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$3-$2-$1",
                "$3/$2/$1",
                "$1-$2-$3",
                "$3-$2-$1 00:00:00",
                "$3-$2-$1T00:00:00.000",
                "$1/$2/$3 00:00"
            })
    void datesMayStandAsProgramsWriteThem(String form) throws IOException {
        SmallReturn written = sound();
        for (String name : written.names()) {
            written.change(name, text -> text.replaceAll("([0-9]{2})/([0-9]{2})/([0-9]{4})", form));
        }
        assertThat(written.readable().findings()).isEmpty();
        assertThat(written.readable().children()).isEqualTo(sound().readable().children());
    }

    @Test
    void columnsMayStandInAnyOrderAndCase() throws IOException {
        Return903 read = sound().file("reviews.csv", "review_code,Child,REVIEW,DOB\nPN1,11,20/07/2020,05/02/2004\n")
                .readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().getFirst().reviews()).containsExactly(new Review(day("2020-07-20"), "PN1"));
    }

    @Test
    void aLastLineWithoutABreakAndBlankLinesAreFine() throws IOException {
        Return903 read = sound().change(
                        "reviews.csv", text -> text.replace("\n", "\n\n").strip())
                .readable();
        assertThat(read.findings()).isEmpty();
        assertThat(read.children().get(1).reviews()).hasSize(1);
    }

    @Test
    void fileNamesMayHaveAnyCaseAYearAndAnAuthority(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : sound().all().entrySet()) {
            String name = "Anytown 2021_" + file.getKey().toUpperCase(Locale.ROOT);
            Files.write(folder.resolve(name), file.getValue());
        }
        Files.writeString(folder.resolve(".hidden"), "x");
        assertThat(ReturnReader.read(folder, SmallReturn.YEAR))
                .isInstanceOfSatisfying(ReadResult.Readable.class, read -> {
                    assertThat(read.theReturn().findings()).isEmpty();
                    assertThat(read.theReturn().counts()).hasSize(8);
                });
    }

    @Test
    void aLinkToAFolderIsTheFolder(@TempDir Path folder) throws IOException {
        Path held = Files.createDirectory(folder.resolve("held"));
        for (Map.Entry<String, byte[]> file : sound().all().entrySet()) {
            Files.write(held.resolve(file.getKey()), file.getValue());
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), held);
        assertThat(ReturnReader.read(link, SmallReturn.YEAR))
                .isInstanceOfSatisfying(
                        ReadResult.Readable.class,
                        read -> assertThat(read.theReturn().children()).hasSize(3));
    }

    @Test
    void foldersThatAreNotLookedIntoAreNamed(@TempDir Path folder) throws IOException {
        var given = Files.createDirectory(folder.resolve("given"));
        for (var file : sound().all().entrySet()) {
            Files.write(given.resolve(file.getKey()), file.getValue());
        }
        var deep = Files.createDirectories(given.resolve("d/".repeat(20) + "d"));
        Files.createSymbolicLink(given.resolve("more"), deep);
        assertThat(ReturnReader.read(given, SmallReturn.YEAR).findings())
                .extracting(Finding::found)
                .containsExactlyInAnyOrder("more", "d/".repeat(19) + "d");
        var empty = Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(empty.resolve("more"), deep);
        assertThat(ReturnReader.read(empty, SmallReturn.YEAR).findings())
                .extracting(Finding::found)
                .containsExactly("more", "");
    }

    @Test
    void continuityComesOutOfTheReturn() throws IOException {
        assertThat(sound().readable().continuity(day("2025-01-01")))
                .containsOnlyKeys("11", "12")
                .hasEntrySatisfying("12", figures -> {
                    assertThat(figures.days()).isEqualTo(153);
                    assertThat(figures.changes()).isZero();
                });
    }

    @Test
    void nothingAtAPathIsSaidSo(@TempDir Path folder) throws IOException {
        assertThat(ReturnReader.read(folder.resolve("nowhere"), SmallReturn.YEAR))
                .isInstanceOf(ReadResult.Unreadable.class);
        assertThat(ReturnReader.read(folder, SmallReturn.YEAR)).isInstanceOf(ReadResult.Unreadable.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
