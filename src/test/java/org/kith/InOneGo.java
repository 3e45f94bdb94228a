package org.kith;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.kith.cli.Kith;

/** A process of its own, with an operator's environment, that runs one command after another, so that a test pays for one start only. */
final class InOneGo {
    /** Between the words of a command. */
    static final String BETWEEN = "\u001F";

    static final String ENDED = "\u001E";

    private InOneGo() {}

    /** Each line of the input is a command; after what each says stands how it ended. */
    public static void main(String[] none) throws IOException {
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = commands.readLine(); line != null; line = commands.readLine()) {
            var exit = Kith.commandLine().execute(line.split(BETWEEN));
            System.err.flush();
            System.out.print(exit + ENDED);
            System.out.flush();
        }
        System.exit(0);
    }
}
