package org.kith.cli;

import org.kith.database.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 the input has findings or was refused, 2 wrong usage. */
@Command(
        name = "kith",
        description = "A record and relationship system for leaving-care services.",
        mixinStandardHelpOptions = true,
        version = "Kith 0.1.0",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            Import903Command.class,
            ImportNamesCommand.class,
            ContinuityCommand.class,
            LoadPublishedCommand.class,
            VerifyLogCommand.class,
            LostDeviceCommand.class
        })
public final class KithCommand {
    private KithCommand() {}

    public static CommandLine commandLine() {
        return new CommandLine(new KithCommand()).setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof CannotStart refusal) {
                command.getErr().println(refusal.getMessage());
                return 1;
            }
            throw fault;
        });
    }
}
