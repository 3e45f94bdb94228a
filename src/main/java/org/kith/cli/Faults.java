package org.kith.cli;

import static org.kith.words.Words.say;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionSystemException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes wrong while a command works and whoever typed it can put right, as a sentence. */
final class Faults {
    /** The connection is lost, there is no room, somebody stops the database, its disk fails. */
    private static final Set<String> DATABASE_STOPPED = Set.of("08", "53", "57", "58");

    private Faults() {}

    /** What is wrong with what was typed, with nothing after it that would push it off the screen. */
    static int wrongUsage(ParameterException wrong) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
            command.getErr()
                    .println(say("returns.cli.help", command.getCommandSpec().qualifiedName()));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Nothing for a fault of Kith's own. */
    static Optional<String> words(Throwable fault) {
        return fault instanceof CannotStart || fault instanceof FindingsReport.NotWritten
                ? Optional.ofNullable(fault.getMessage())
                : hasStopped(fault) ? Optional.of(say("returns.cli.database-stopped")) : Optional.empty();
    }

    private static boolean hasStopped(@Nullable Throwable fault) {
        for (var one = fault; one != null; one = one.getCause()) {
            if (one instanceof SQLException sql && isStopped(sql.getSQLState())
                    || one instanceof TransactionSystemException ended && hasStopped(ended.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(@Nullable String state) {
        return state != null && state.length() == 5 && DATABASE_STOPPED.contains(state.substring(0, 2));
    }

    /** What a pool of connections would write down beside it, in stack traces, says the same to nobody who types. */
    static void areSaidOnce() {
        Stream.of("com.zaxxer.hikari", "org.springframework.transaction").forEach(name -> {
            if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                logger.setLevel(Level.OFF);
            }
        });
    }
}
