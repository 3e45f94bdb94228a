package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.database.TestDatabase;
import org.kith.names.NameTablesTest;

/** What import-names prints, writes and answers. */
class ImportNamesCommandTest {
    @TempDir
    Path folder;

    String organisation = "Ashdown " + UUID.randomUUID();

    @BeforeEach
    void loadReturn() throws IOException {
        var set = Files.createDirectory(folder.resolve("return"));
        Files.writeString(set.resolve("header.csv"), """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                11,2,05/02/2004,MWBC,,,
                12,1,28/02/2004,WBRI,,,
                """);
        Files.writeString(set.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                11,01/05/2019,S,C1,N1,U6,PR1,,,,,,
                12,02/02/2018,S,V2,N8,K2,PR4,,,,,,
                """);
        Files.writeString(set.resolve("sw_episodes.csv"), """
                CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                11,05/02/2004,SW1,01/05/2019,,
                """);
        var loaded = run("import-903", set.toString(), "--year", "2021");
        assertThat(loaded.exit()).as(loaded.err()).isZero();
    }

    @Test
    void namesAreLoadedOnceAndTheSecondTimeNothingChanges() throws IOException {
        var list = write("names.csv", "CHILD,Name\n11,Jay\n12,Kim\n");
        var first = run("import-names", list);
        assertThat(first.out()).contains("Young people: 2 named", "No row was left out.");
        assertThat(first.exit()).isZero();
        var second = run("import-names", list);
        assertThat(second.out()).startsWith("No change.").contains("2 called so already");
        assertThat(second.exit()).isZero();
        assertThat(folder.resolve("findings.csv")).doesNotExist();
    }

    @Test
    void anotherNameStaysUnlessItIsToBeReplaced() throws IOException {
        run("import-names", write("names.csv", "CHILD,Name\n11,Jay\n"));
        var other = write("other.csv", "CHILD,Name\n11,Jo\n");
        var kept = run("import-names", other);
        assertThat(kept.exit()).isEqualTo(1);
        assertThat(kept.out()).contains("No change.", "1 called something else and kept", "--overwrite");
        assertThat(kept.err()).contains("other.csv, line 2, Name");
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("other.csv,2,Name,11,Jo,");
        var replaced = run("import-names", other, "--overwrite");
        assertThat(replaced.exit()).isZero();
        assertThat(replaced.out()).contains("Young people: 1 named");
    }

    @Test
    void workersAndColumnsGivenByHand() throws IOException {
        assertThat(run("import-names", write("workers.csv", "SW_ID,Name\nsw1,Ruth Adler\n"))
                        .out())
                .contains("Workers: 1 named");
        var list = write("odd.csv", "Ref,Who\n11,Jay\n");
        assertThat(run("import-names", list).exit()).isEqualTo(1);
        assertThat(run("import-names", list).err()).contains("odd.csv, line 1", "Nothing was loaded.");
        assertThat(run("import-names", list, "--column", "child=Ref", "--column", "name=Who")
                        .out())
                .contains("Young people: 1 named");
    }

    @Test
    void columnsThatAreNotKnownAreAskedForAsTheyAreGivenHere() throws IOException {
        var none = run("import-names", write("odd.csv", "Ref,Who\n11,Jay\n")).err();
        assertThat(none)
                .contains("odd.csv, line 1", "“Ref, Who”", "--column child=HEADING", "--column name=HEADING")
                .doesNotContain("Choose");
        assertThat(run("import-names", write("half.csv", "CHILD,Who\n11,Jay\n")).err())
                .contains("--column name=HEADING")
                .doesNotContain("--column child");
        assertThat(run("import-names", write("gone.csv", "CHILD,Who\n11,Jay\n"), "--column", "name=Whom")
                        .err())
                .contains("a column “Whom”");
    }

    @Test
    void whatIsNoListIsCalledWhatItIs() throws IOException {
        assertThat(run("import-names", write("list.csv", "%PDF-1.4\nx\n")).err())
                .contains("a PDF");
        assertThat(run("import-names", write("empty.csv", "")).err()).contains("an empty file");
        var table = "<html><body><table><tr><td>CHILD</td><td>Name</td></tr></table></body></html>";
        assertThat(run("import-names", write("list.xls", table)).err())
                .contains("a web page")
                .doesNotContain("an empty file");
    }

    /** What stands in another sheet is not passed over without a word, and neither is how it is said what stands there. */
    @Test
    void aSheetOfWhichNothingIsKnownIsNamed() throws IOException {
        var list = folder.resolve("names.xlsx");
        Files.write(list, NameTablesTest.workbook("CHILD,Name\n11,Jay\n", "Ref,Who\n12,Kim\n13,Lou\n"));
        var answer = run("import-names", list.toString());
        assertThat(answer.out()).contains("Young people: 1 named", "One table was not read.");
        assertThat(answer.err())
                .contains(
                        "names.xlsx/List 2, line 1: found “Ref, Who”",
                        "--column child=HEADING",
                        "--column name=HEADING");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(run("import-names", list.toString(), "--column", "child=Ref", "--column", "name=Who")
                        .out())
                .contains("Young people: 1 named", "One table was not read.");
    }

    @Test
    void aColumnThatIsNotReadIsNamedAsItIsGivenHere() throws IOException {
        assertThat(run("import-names", write("names.csv", "CHILD,Name,Pron\n11,Jay,they\n"))
                        .err())
                .contains("--column pronouns=Pron")
                .doesNotContain("above");
    }

    @Test
    void pronounsAreLoadedBesideNames() throws IOException {
        var answer = run("import-names", write("names.csv", "CHILD,Name,Pronouns\n11,Jay,they/them\n12,Kim,\n"));
        assertThat(answer.out()).contains("Young people: 2 named", "Pronouns: 1 written");
        assertThat(answer.exit()).isZero();
        assertThat(run(
                                "import-names",
                                write("again.csv", "CHILD,Name,Spoken\n11,Jay,he/him\n"),
                                "--column",
                                "pronouns=Spoken")
                        .out())
                .startsWith("No change.");
    }

    @Test
    void howTheyAreReachedIsLoadedBesideNames() throws IOException {
        var answer = run(
                "import-names",
                write("names.csv", "CHILD,Name,Post,Mobile\n11,Jay,jay@example.com,07700 900123\n12,Kim,kim,\n"),
                "--column",
                "email=Post");
        assertThat(answer.out())
                .contains("Young people: 2 named", "E-mail addresses: 1 written", "Phone numbers: 1 written");
        assertThat(answer.err()).contains("names.csv, line 3, Post: found “kim”");
        assertThat(answer.exit()).isZero();
        var other = write("other.csv", "CHILD,Name,Mobile\n11,Jay,07700 900456\n");
        var kept = run("import-names", other);
        assertThat(kept.out()).contains("No change.", "Beside names: 1 stood otherwise and kept", "--overwrite");
        assertThat(kept.exit()).isEqualTo(1);
        assertThat(run("import-names", other, "--overwrite").out()).contains("Phone numbers: 1 written");
    }

    @Test
    void whatAListSaysOfWorkersIsLoadedBesideTheirNames() throws IOException {
        var answer = run(
                "import-names",
                write("workers.csv", "SW_ID,Name,E-mail,Team\nSW1,Ruth Adler,ruth@council.example,Nowhere\n"));
        assertThat(answer.out())
                .contains("Workers: 1 named", "E-mail addresses at work: 1 written")
                .doesNotContain("Teams");
        assertThat(answer.err()).contains("workers.csv, line 2, Team: found “Nowhere”");
    }

    /** What is loaded is said first: a full disk hides only what was left out. */
    @Test
    void whatIsLoadedIsSaidThoughFindingsCannotBeWritten() throws IOException {
        var answer = type(List.of(
                "import-names",
                write("names.csv", "child,name\n11,Ari\n999,Nobody\n"),
                "--organisation",
                organisation,
                "--findings",
                "/dev/full",
                "--home",
                TestDatabase.home().toString()));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("Young people: 1 named", "1 row was left out");
        assertThat(answer.err())
                .contains("999", "What was found cannot be written to /dev/full: ")
                .doesNotContain("at org.kith");
    }

    @Test
    void nobodysNumberIsAFinding() throws IOException {
        var answer = run("import-names", write("names.csv", "CHILD,Name\n11,Jay\n99,Nobody\n"));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("Young people: 1 named", "1 row was left out.");
        assertThat(answer.err()).contains("names.csv, line 3, CHILD: found “99”");
    }

    @Test
    void whatNoDatabaseHoldsAndWhatIsNoNameLeaveTheirRowsOut() throws IOException {
        var list = folder.resolve("names.xlsx");
        Files.write(list, NameTablesTest.workbook("CHILD,Name\n11_x0000_,Jo\n11,Jay\n12,#N/A\n"));
        var answer = run("import-names", list.toString());
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("Young people: 1 named", "2 rows were left out.");
        assertThat(answer.err())
                .contains("names.xlsx/List, line 2, CHILD: found “11\\u0000”", "line 4, Name: found “#N/A”");
    }

    @Test
    void wrongUsageIsToldApart() throws IOException {
        assertThat(run("import-names").exit()).isEqualTo(2);
        assertThat(run("import-names", folder.resolve("gone.csv").toString()).exit())
                .isEqualTo(2);
        var list = write("names.csv", "CHILD,Name\n11,Jay\n");
        assertThat(run("import-names", list, "--column", "shoe=Name").err())
                .contains("“shoe” is nothing a column can hold");
        organisation = "Nowhere " + UUID.randomUUID();
        assertThat(run("import-names", list).exit()).isEqualTo(1);
    }

    /** A name may hold a comma: each stands on a line of its own, as it is to be typed, with no page of usage after it. */
    @Test
    void whoseNamesTheyAreIsAskedByTheirNames() throws IOException {
        organisation = "Bridge, the new one " + UUID.randomUUID();
        run("import-903", folder.resolve("return").toString(), "--year", "2021");
        var list = write("names.csv", "CHILD,Name\n11,Jay\n");
        var asked =
                type(List.of("import-names", list, "--home", TestDatabase.home().toString()));
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err().lines())
                .startsWith("Say whose names these are. Give the command again with one of these:")
                .contains("  --organisation \"" + organisation + "\"")
                .noneMatch(line -> line.startsWith("Usage"));
    }

    private record Answer(int exit, String out, String err) {}

    private Answer run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--organisation",
                organisation,
                "--findings",
                folder.resolve("findings.csv").toString(),
                "--home",
                TestDatabase.home().toString()));
        return type(all);
    }

    private static Answer type(List<String> all) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = Kith.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
