package org.kith;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.database.TestDatabase;

/** A small return in a folder, and commands run on it. */
abstract class OnReturnCommands {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USAGE = 2;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    Path findings;
    String organisation = "Ashdown " + UUID.randomUUID();

    @BeforeEach
    void writeReturn() throws IOException {
        findings = elsewhere.resolve("findings.csv");
        write(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "11,2,05/02/2004,MWBC,,,",
                "12,1,29/02/2004,WBRI,,,");
        write(
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                "11,01/05/2019,S,C1,N1,U6,PR1,,,,,,",
                "12,02/02/2018,S,V2,N8,K2,PR4,,,,,,");
        write(
                "sw_episodes.csv",
                "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                "11,05/02/2004,SW1,01/05/2019,01/10/2020,LEFTRL",
                "11,05/02/2004,SW2,01/11/2020,,",
                "12,29/02/2004,SW1,02/02/2018,,");
    }

    record Answer(int exit, String out, String err) {}

    Answer load(String... more) {
        var all = new ArrayList<>(List.of(
                "import-903",
                folder.toString(),
                "--organisation",
                organisation,
                "--year",
                "2021",
                "--findings",
                findings.toString(),
                "--home",
                home()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    static Answer run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Kith.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Answer(exit, out.toString(), err.toString());
    }

    static String home() {
        return TestDatabase.home().toString();
    }

    void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    String[] again(String... more) {
        var all = new ArrayList<>(
                List.of("import-903", folder.toString(), "--organisation", organisation, "--home", home()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
