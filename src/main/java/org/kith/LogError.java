package org.kith;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * An error as it stands in the log: of which kind it and its causes are, where they arose, and the code of the database, which says what it
 * objected to. Never what an error says: that may be what somebody typed.
 */
public final class LogError extends ThrowableHandlingConverter {
    static final int DEEPEST = 20;
    private static final int FRAMES = 12;

    @Override
    public String convert(ILoggingEvent event) {
        var told = new StringBuilder();
        var error = event.getThrowableProxy();
        for (var depth = 0; error != null && depth < DEEPEST; depth++) {
            tell(told, error, depth);
            error = error.getCause();
        }
        return told.toString();
    }

    private static void tell(StringBuilder told, IThrowableProxy error, int depth) {
        told.append(depth == 0 ? "  " : "  because of ").append(error.getClassName());
        if (error instanceof ThrowableProxy here
                && here.getThrowable() instanceof SQLException refusal
                && refusal.getSQLState() != null) {
            told.append(" (").append(LogLine.oneLine(refusal.getSQLState())).append(')');
        }
        told.append(System.lineSeparator());
        Arrays.stream(error.getStackTraceElementProxyArray()).limit(FRAMES).forEach(frame -> told.append("    ")
                .append(frame.getSTEAsString())
                .append(System.lineSeparator()));
    }
}
