package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a number is, said to import-903. */
class SameNumbersCommandTest extends OnReturnCommands {
    @Test
    void whoIsKnownByAnotherNumberIsNamedAndJoinedWhenItIsSaid() throws IOException {
        load();
        for (var name : List.of("header.csv", "episodes.csv", "sw_episodes.csv")) {
            Files.writeString(
                    folder.resolve(name), Files.readString(folder.resolve(name)).replaceAll("(?m)^11,", "911,"));
        }
        var asked = run(again("--year", "2022", "--same", "911=99"));
        assertThat(asked.exit()).isEqualTo(WRONG_USAGE);
        assertThat(asked.err()).contains("Nothing was loaded: nobody here has the number 99.");
        var same = run(again("--year", "2022", "--same", "911=11"));
        assertThat(same.out()).contains("Young people: 0 added");
        assertThat(same.exit()).isEqualTo(DONE);
        var continuity = run(
                "continuity", "--organisation", organisation, "--year", "2021", "--format", "csv", "--home", home());
        assertThat(continuity.out()).contains("\n11,2,1,").doesNotContain("911");
    }

    /** As in the browser: of one born on another day it is asked first, and two of one return are never one. */
    @Test
    void numbersThatSpeakAgainstItAreAskedAbout() throws IOException {
        load();
        var header = Files.readString(folder.resolve("header.csv"));
        for (var name : List.of("header.csv", "episodes.csv", "sw_episodes.csv")) {
            Files.writeString(
                    folder.resolve(name), Files.readString(folder.resolve(name)).replaceAll("(?m)^11,", "911,"));
        }
        Files.writeString(folder.resolve("header.csv"), header.replaceAll("(?m)^11,2,05/02/2004", "911,1,06/02/2004"));
        var asked = run(again("--year", "2022", "--same", "911=11"));
        assertThat(asked.err())
                .contains(
                        "Nothing was loaded. Are 911 and 11 one young person?",
                        "They were not born on the same day.",
                        "--even-so");
        assertThat(asked.exit()).isEqualTo(FINDINGS);
        Files.writeString(folder.resolve("header.csv"), header + "911,2,05/02/2004,MWBC,A123456789012,,\n");
        assertThat(run(again("--year", "2022", "--same", "911=11")).err()).contains("Both numbers are in this return");
        Files.writeString(folder.resolve("header.csv"), header + "911,1,06/02/2004,MWBC,A123456789012,,\n");
        var two = run(again("--year", "2022", "--same", "911=11", "--even-so"));
        assertThat(two.err()).contains("911 cannot be joined to 11", "it names two young people");
        Files.writeString(folder.resolve("header.csv"), header.replaceAll("(?m)^11,2,05/02/2004", "911,1,06/02/2004"));
        assertThat(run(again("--year", "2022", "--same", "911=11", "--even-so")).out())
                .contains("Young people: 0 added");
    }
}
