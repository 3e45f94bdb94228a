package org.kith;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * A message as it stands in the log: one line, whatever is in it, and without what an error says, which may be what somebody typed. What
 * kind of error it was and where stands below it ({@link LogError}).
 */
public final class LogLine extends MessageConverter {
    private static final String LEFT_OUT = "…";

    @Override
    public String convert(ILoggingEvent event) {
        var message = super.convert(event);
        for (var said : said(event.getThrowableProxy()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            message = message.replace(said, LEFT_OUT);
        }
        return oneLine(message);
    }

    /** With a space for whatever would begin another line, or turn this one round. */
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> ' ';
                    default -> c;
                })
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static Set<String> said(IThrowableProxy error) {
        var said = new HashSet<String>();
        for (var one = error; one != null && said.size() < LogError.DEEPEST; one = one.getCause()) {
            if (one.getMessage() != null && !one.getMessage().isBlank()) {
                said.add(one.getMessage());
            }
        }
        return said;
    }
}
