package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What import-903 and continuity print, write and answer. */
class ReturnCommandsTest extends OnReturnCommands {
    @Test
    void aSoundReturnIsLoadedAndTheSecondTimeChangesNothing() {
        var first = load();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).contains("Young people: 2 added", "No row was left out.");
        assertThat(first.exit()).isEqualTo(DONE);
        var second = load();
        assertThat(second.out()).startsWith("No change.").contains("2 unchanged");
        assertThat(second.exit()).isEqualTo(DONE);
        assertThat(findings).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsLeftOutIsForWhoeverLoadsItAlone(boolean isThere) throws IOException {
        write(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "11,2,05/02/1804,MWBC,,,",
                "12,1,29/02/2004,WBRI,,,");
        if (isThere) {
            Files.setPosixFilePermissions(
                    Files.writeString(findings, "of before"), PosixFilePermissions.fromString("rw-rw-rw-"));
        }
        assertThat(load().exit()).isEqualTo(FINDINGS);
        assertThat(findings).content().contains("05/02/1804").doesNotContain("of before");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(findings)))
                .isEqualTo("rw-------");
    }

    @Test
    void goesOnWithoutTheKeyForSealedWords() {
        load();
        var nowhere = elsewhere.resolve("key.json");
        var answer = run(
                "continuity",
                "--organisation",
                organisation,
                "--year",
                "2021",
                "--home",
                home(),
                "--key-file",
                nowhere.toString());
        assertThat(answer.exit()).isEqualTo(DONE);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void continuityIsTheSameFromTheReturnAndFromTheRecord() throws IOException {
        load();
        var fromReturn = run("continuity", folder.toString(), "--year", "2021", "--format", "csv");
        var fromRecord = run(
                "continuity", "--organisation", organisation, "--year", "2021", "--format", "csv", "--home", home());
        assertThat(fromReturn.exit()).isEqualTo(DONE);
        assertThat(fromReturn.out()).isEqualTo("""
                child,workers,changes,asked_by_child,days,days_without_worker,longest_spell_days,current_spell_days,upc_days
                11,2,1,0,365,31,519,151,0.5479
                12,1,0,0,365,0,1154,1154,1.0000
                """);
        assertThat(fromRecord).isEqualTo(fromReturn);
    }

    @Test
    void continuityNamesWhatItLeavesOutAndAsksForTheYear() throws IOException {
        write(
                "sw_episodes.csv",
                "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                "11,05/02/2004,SW1,01/05/2019,01/10/2018,LEFTRL",
                "12,29/02/2004,SW1,02/02/2018,05/05/2019,LEFTRL");
        var answer = run("continuity", folder.toString(), "--year", "2021");
        assertThat(answer.err())
                .contains("sw_episodes.csv, line 2, SW_DEC: found “01/10/2018”", "1 row was left out of these figures")
                .doesNotContain("import-903");
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(run("continuity", folder.toString(), "--year", "2020").err()).doesNotContain("nothing of the year");
        assertThat(run("continuity", folder.toString(), "--year", "2027").err())
                .contains("nothing of the year to 31 March 2027; the latest day is 05/05/2019");
    }

    /** What is only noted is told as import-903 tells it; the figures and the exit code are the same. */
    @Test
    void continuityTellsWhatItNotes() throws IOException {
        var without = run("continuity", folder.toString(), "--year", "2021", "--format", "csv");
        write("notes.csv", "anything");
        var answer = run("continuity", folder.toString(), "--year", "2021", "--format", "csv");
        assertThat(answer.err()).contains("notes.csv", "this one is not read");
        assertThat(answer.out()).isEqualTo(without.out());
        assertThat(answer.exit()).isEqualTo(DONE);
    }

    /** A heading with nothing under it reads as though all were well: why there is nothing is said, and the exit code says it too. */
    @Test
    void continuityOfAReturnThatNamesNoWorkerSaysSo() throws IOException {
        write("sw_episodes.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON");
        var answer = run("continuity", folder.toString(), "--year", "2021", "--format", "csv");
        assertThat(answer.err()).contains("Nobody has figures for this year", "Headings and 0 rows: ");
        assertThat(answer.exit()).isEqualTo(FINDINGS);
    }

    @Test
    void rowsThatCannotBeUnderstoodAreLeftOutAndNamed() throws IOException {
        write("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "11,05/02/2014,YES,F2,U1");
        var answer = load();
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(answer.out()).contains("Young people: 2 added", "1 row was left out.");
        assertThat(answer.err()).contains("oc3.csv, line 2, DOB: found “05/02/2014”", findings.toString());
        assertThat(Files.readString(findings)).startsWith("\uFEFFfile,").contains("oc3.csv,2,DOB,11,05/02/2014,");
    }

    @Test
    void strictRefusesAllOfItAndMakesNoOrganisation() throws IOException {
        write("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "11,05/02/2014,YES,F2,U1");
        var answer = load("--strict");
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Nothing was loaded: with --strict");
        assertThat(run("continuity", "--organisation", organisation, "--home", home())
                        .exit())
                .isEqualTo(FINDINGS);
    }

    @Test
    void strictRefusesTheReturnOfAnotherYear() throws IOException {
        var answer = run(
                "import-903",
                folder.toString(),
                "--organisation",
                organisation,
                "--year",
                "2024",
                "--strict",
                "--findings",
                findings.toString(),
                "--home",
                home());
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Nothing was loaded: by its dates, this is the return of another year");
    }

    @Test
    void whatIsOnlyNotedLeavesNothingOut() throws IOException {
        write("notes.csv", "anything");
        var answer = load("--strict");
        assertThat(answer.exit()).isEqualTo(DONE);
        assertThat(answer.err()).contains("notes.csv");
        assertThat(findings).exists();
    }

    /** A full disk, or a folder that is not there: nothing is loaded, and that is said. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/full", "none/findings.csv"})
    void findingsThatCannotBeWrittenStopTheLoading(String place) throws IOException {
        write("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "11,05/02/2004,33/03/2021,PN1");
        findings = Path.of(place);
        var answer = load();
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("Nothing was loaded.", "What was found cannot be written to " + place + ": ")
                .doesNotContain("at org.kith", "Exception");
    }

    @Test
    void aSetThatCannotBeReadLoadsNothing() throws IOException {
        write("header.csv", "WHO,WHEN");
        var answer = load();
        assertThat(answer.exit()).isEqualTo(FINDINGS);
        assertThat(answer.err()).contains("header.csv, line 1", "Nothing was loaded.");
        assertThat(run("continuity", folder.toString(), "--year", "2021").exit())
                .isEqualTo(FINDINGS);
    }

    @Test
    void wrongUsageIsToldApart() {
        assertThat(run("import-903", folder.toString()).exit()).isEqualTo(WRONG_USAGE);
        assertThat(run("import-903", folder.toString(), "--organisation", " ", "--year", "2021")
                        .exit())
                .isEqualTo(WRONG_USAGE);
        assertThat(run("import-903", folder.toString(), "--organisation", "A", "--year", "21")
                        .err())
                .contains("“21” is not a year of a return");
        assertThat(run("continuity", folder.toString()).exit()).isEqualTo(WRONG_USAGE);
        assertThat(run("continuity", "--year", "2021").exit()).isEqualTo(WRONG_USAGE);
    }

    @Test
    void twoFilesOfOneModuleAreNamedAndOneIsChosen() throws IOException {
        var children = Files.readString(folder.resolve("header.csv"));
        Files.writeString(folder.resolve("children of 2021.csv"), children.replace("11,2", "11,1"));
        var asked = run("continuity", folder.toString(), "--year", "2021", "--format", "csv");
        assertThat(asked.exit()).isEqualTo(FINDINGS);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).contains("--file header=\"children of 2021.csv\"", "--file header=\"header.csv\"");
        for (String typed : List.of("header.csv", folder.resolve("header.csv").toString())) {
            var answer = run("continuity", folder.toString(), "--year", "2021", "--file", "header=" + typed);
            assertThat(answer.exit()).isEqualTo(DONE);
            assertThat(answer.out()).contains("child  workers");
        }
        assertThat(load().err()).contains("--file header=\"header.csv\"", "Nothing was loaded.");
        var loaded = load("--file", "header=children of 2021.csv");
        assertThat(loaded.out()).contains("Young people: 2 added");
        assertThat(loaded.err()).contains("header.csv", "this one is not read");
    }

    @Test
    void aChoiceThatCannotBeIsToldApart() {
        var unknown = run("continuity", folder.toString(), "--year", "2021", "--file", "heading=header.csv");
        assertThat(unknown.exit()).isEqualTo(WRONG_USAGE);
        assertThat(unknown.err()).contains("“heading” is no part of a return", "header, episodes");
        var nowhere = run("continuity", folder.toString(), "--year", "2021", "--file", "header=nowhere.csv");
        assertThat(nowhere.exit()).isEqualTo(FINDINGS);
        assertThat(nowhere.err()).contains("nowhere.csv");
    }

    @Test
    void aTableStandsInColumns() {
        var table = run("continuity", folder.toString(), "--year", "2021");
        assertThat(table.out().lines().map(String::length).distinct()).hasSize(1);
        assertThat(table.out()).contains("child  workers  changes");
    }
}
