package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.database.TestDatabase;
import org.kith.sealing.OnSealedLog;

/** What verify-log prints and answers. */
class VerifyLogCommandTest extends OnSealedLog {
    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int WRONG_USAGE = 2;

    @TempDir
    Path folder;

    @Test
    void tellsWhatIsRightAndWhatIsWrong() throws IOException {
        var file = Files.writeString(folder.resolve("checkpoint.txt"), exported());
        var right = ofAshdown("--checkpoint", file.toString());
        assertThat(right.err()).isEmpty();
        assertThat(right.out())
                .isEqualTo(
                        log.name() + ": All 8 sealed lines are as they were sealed. They go on from what was exported,"
                                + " up to its checkpoint of 8 lines.\n");
        assertThat(right.exit()).isEqualTo(RIGHT);
        asOwner(
                "reading",
                "update reading set page = 'list' where id = ?",
                numbers().get(2));
        var wrong = ofAshdown();
        assertThat(wrong.out())
                .startsWith(log.name() + ": Line 3 (number " + numbers().get(2) + ", ");
        assertThat(wrong.exit()).isEqualTo(WRONG);
    }

    @Test
    void checksOneYoungPersonsLinesByACheckpointFromAnywhere() {
        var in = System.in;
        System.setIn(new ByteArrayInputStream(exported().getBytes(StandardCharsets.UTF_8)));
        try {
            var answer = ofAshdown("--young-person", jay.id().toString(), "--checkpoint", "-");
            assertThat(answer.out()).contains("All 5 sealed lines about this young person are as they were sealed");
            assertThat(answer.exit()).isEqualTo(RIGHT);
        } finally {
            System.setIn(in);
        }
        var nobody = UUID.randomUUID().toString();
        var answer = ofAshdown("--young-person", nobody);
        assertThat(answer.err()).contains("There is no line about the young person " + nobody);
        assertThat(answer.exit()).isEqualTo(WRONG);
    }

    @Test
    void showsTheKeyThatItCanBeToldToTrust() {
        var shown = ofAshdown("--show-key");
        assertThat(shown.exit()).isEqualTo(RIGHT);
        var key = shown.out().strip().substring(log.name().length() + 2);
        assertThat(key).startsWith("kith/who-looked/" + ashdown.id() + "+");
        assertThat(ofAshdown("--key", key).exit()).isEqualTo(RIGHT);
    }

    /** Whoever names one organisation asks of no other. */
    @Test
    void aCheckpointOfALogThatIsNotHereIsWrong() throws IOException {
        var here = ashdown.id().toString();
        var file = Files.writeString(
                folder.resolve("checkpoint.txt"), exported().replace(here, "00000000-0000-4000-8000-000000000009"));
        var all = run("--home", TestDatabase.home().toString(), "--checkpoint", file.toString());
        assertThat(all.out())
                .contains(
                        "kith/who-looked/00000000-0000-4000-8000-000000000009: An exported checkpoint of this log has 8 lines");
        assertThat(all.exit()).isEqualTo(WRONG);
        assertThat(ofAshdown("--checkpoint", file.toString()).out()).doesNotContain("has 8 lines");
    }

    @Test
    void wrongUsageIsToldApart() throws IOException {
        var none = Files.writeString(folder.resolve("none.txt"), "nothing of the kind");
        for (var wrong : List.of(
                List.of("--young-person", "Jay"),
                List.of("--checkpoint", folder.resolve("nowhere").toString()),
                List.of("--checkpoint", none.toString()),
                List.of("--key", "trust me"))) {
            assertThat(ofAshdown(wrong.toArray(String[]::new)).exit())
                    .as("%s", wrong)
                    .isEqualTo(WRONG_USAGE);
        }
        var unknown =
                run("--organisation", "Nowhere", "--home", TestDatabase.home().toString());
        assertThat(unknown.err()).contains("There is no organisation called “Nowhere”.");
        assertThat(unknown.exit()).isEqualTo(WRONG);
    }

    private record Answer(int exit, String out, String err) {}

    private Answer ofAshdown(String... more) {
        var all = new ArrayList<>(List.of(
                "--organisation", log.name(), "--home", TestDatabase.home().toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static Answer run(String... arguments) {
        var all = new ArrayList<>(List.of("verify-log"));
        all.addAll(List.of(arguments));
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Kith.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }
}
