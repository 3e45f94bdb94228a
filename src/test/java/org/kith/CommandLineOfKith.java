package org.kith;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.kith.cli.Kith;
import org.kith.database.TestDatabase;

/** Whoever runs the server, and gives a command beside the Kith of the tests. */
public final class CommandLineOfKith {
    private CommandLineOfKith() {}

    public record Answer(int exit, String out, String err) {}

    public static Answer types(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", TestDatabase.home().toString()));
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = Kith.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }
}
