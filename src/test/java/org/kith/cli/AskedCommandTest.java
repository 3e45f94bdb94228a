package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever names a command is answered as by a command line that knows them all. */
class AskedCommandTest {
    private static final List<String> NAMES = List.of(
            "demo",
            "serve",
            "import-903",
            "import-names",
            "continuity",
            "load-published",
            "verify-log",
            "lost-device",
            "backup",
            "restore");

    @Test
    void aCommandThatIsNamedIsTheOnlyOneLookedAt() {
        for (var name : NAMES) {
            assertThat(Kith.commandLine(Kith.asked(name, "--help")).getSubcommands())
                    .containsOnlyKeys(name);
            assertThat(answer(name, "--help")).contains("Usage: kith " + name).isEqualTo(ofAll(name, "--help"));
            assertThat(answer(name, "--what")).isEqualTo(ofAll(name, "--what"));
        }
    }

    @Test
    void whereNoneIsNamedFirstAllAreThere() {
        for (var words : List.of(new String[0], new String[] {"--help"}, new String[] {"sevre"})) {
            assertThat(Kith.commandLine(Kith.asked(words)).getSubcommands().keySet())
                    .containsExactlyElementsOf(NAMES);
            assertThat(answer(words)).isEqualTo(ofAll(words));
        }
    }

    private static String answer(String... words) {
        return said(Kith.asked(words), words);
    }

    private static String ofAll(String... words) {
        return said(Kith.asked(), words);
    }

    private static String said(List<Class<?>> commands, String... words) {
        var said = new StringWriter();
        var to = new PrintWriter(said);
        var exit = Kith.commandLine(commands).setOut(to).setErr(to).execute(words);
        return exit + " " + said;
    }
}
