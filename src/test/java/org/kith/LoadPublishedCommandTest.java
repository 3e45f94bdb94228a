package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;

class LoadPublishedCommandTest {
    private final StringWriter errors = new StringWriter();

    @Test
    void withoutAFileIsWrongUsage() {
        assertThat(run("load-published")).isEqualTo(2);
        assertThat(errors.toString()).contains("FILE");
    }

    @Test
    void aFileThatIsNotThereIsWrongUsageAndNothingStarts(@TempDir Path folder) {
        var home = folder.resolve("home");
        assertThat(run(
                        "load-published",
                        "--home",
                        home.toString(),
                        folder.resolve("gone.csv").toString()))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("gone.csv is no file that can be read here");
        assertThat(home).doesNotExist();
    }

    private int run(String... arguments) {
        return Kith.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
