package org.kith.cli;

import java.io.ObjectInputFilter;
import java.util.List;
import org.kith.database.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 the input has findings or was refused, 2 wrong usage. */
@Command(
        name = "kith",
        description = "A record and relationship system for leaving-care services.",
        mixinStandardHelpOptions = true,
        version = "Kith 0.1.0")
public final class Kith {
    private static final String AT_WORK = "jdk.virtualThreadScheduler.parallelism";
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ServeCommand.class,
            Import903Command.class,
            ImportNamesCommand.class,
            ContinuityCommand.class,
            LoadPublishedCommand.class,
            VerifyLogCommand.class,
            LostDeviceCommand.class);

    private Kith() {}

    public static void main(String[] arguments) {
        readNoObjects();
        shareProcessorsFairly();
        var exit = commandLine(arguments).execute(arguments);
        if (exit >= 0) {
            System.exit(exit);
        }
    }

    /** Kith keeps no serialised objects, so none is ever made of bytes, whoever wrote them and where. */
    private static void readNoObjects() {
        ObjectInputFilter.Config.setSerialFilter(object -> ObjectInputFilter.Status.REJECTED);
    }

    /**
     * Java lets a request that works keep its processor until it waits for something, and as many work at once as there are processors. The
     * system shares them out by itself among more, so a page that takes little comes before pages that take much. See ADR 52.
     */
    public static void shareProcessorsFairly() {
        var chosen = System.getProperty(AT_WORK);
        if (chosen == null) {
            System.setProperty(
                    AT_WORK, Integer.toString(4 * Runtime.getRuntime().availableProcessors()));
        }
    }

    /**
     * The command line with the command that the first argument names, and with all of them where it names none: each is
     * read from its annotations, which takes its time.
     */
    public static CommandLine commandLine(String... arguments) {
        var all = new CommandLine(new Kith());
        var named = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && nameOf(command).equals(arguments[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(all::addSubcommand);
        return all.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof CannotStart refusal) {
                command.getErr().println(refusal.getMessage());
                return 1;
            }
            throw fault;
        });
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
