package org.kith.cli;

import java.io.ObjectInputFilter;
import java.util.List;
import org.kith.database.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 the input has findings or was refused, 2 wrong usage. */
@Command(
        name = "kith",
        description = "A record and relationship system for leaving-care services.",
        mixinStandardHelpOptions = true,
        version = "Kith " + Release.VERSION)
public final class Kith {
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ServeCommand.class,
            Import903Command.class,
            ImportNamesCommand.class,
            ContinuityCommand.class,
            LoadPublishedCommand.class,
            VerifyLogCommand.class,
            LostDeviceCommand.class,
            BackupCommand.class,
            RestoreCommand.class);

    private static final String AT_WORK = "jdk.virtualThreadScheduler.parallelism";

    private Kith() {}

    public static void main(String[] arguments) {
        // ical4j offers time zones to Java, and asks for a log while logging asks for the time: SLF4J would say so at
        // every start.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        readNoObjects();
        shareProcessorsFairly();
        var exit = commandLine(asked(arguments)).execute(arguments);
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

    public static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The one that is named first, or all: to look at all that each of them takes was a twentieth of a start. */
    static List<Class<?>> asked(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    static CommandLine commandLine(List<Class<?>> commands) {
        var line = new CommandLine(new Kith());
        commands.forEach(line::addSubcommand);
        return line.setParameterExceptionHandler((wrong, arguments) -> Faults.wrongUsage(wrong))
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    var words = Faults.words(fault);
                    if (words.isEmpty()) {
                        throw fault;
                    }
                    command.getErr().println(words.get());
                    return 1;
                });
    }
}
