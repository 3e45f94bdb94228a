package org.kith;

import java.io.ObjectInputFilter;
import org.kith.cli.KithCommand;
import picocli.CommandLine;

/** Where Kith starts. What it can be told to do stands in {@link KithCommand}. */
public final class Kith {
    private static final String AT_WORK = "jdk.virtualThreadScheduler.parallelism";

    private Kith() {}

    public static void main(String[] arguments) {
        readNoObjects();
        shareProcessorsFairly();
        var exit = commandLine().execute(arguments);
        if (exit >= 0) {
            System.exit(exit);
        }
    }

    /** Kith keeps no serialised objects, so none is ever made of bytes, whoever wrote them and where. */
    static void readNoObjects() {
        ObjectInputFilter.Config.setSerialFilter(object -> ObjectInputFilter.Status.REJECTED);
    }

    /**
     * Java lets a request that works keep its processor until it waits for something, and as many work at once as there are processors. The
     * system shares them out by itself among more, so a page that takes little comes before pages that take much. See ADR 52.
     */
    static void shareProcessorsFairly() {
        var chosen = System.getProperty(AT_WORK);
        if (chosen == null) {
            System.setProperty(
                    AT_WORK, Integer.toString(4 * Runtime.getRuntime().availableProcessors()));
        }
    }

    static CommandLine commandLine() {
        return KithCommand.commandLine();
    }
}
