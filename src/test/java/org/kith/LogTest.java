package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing that somebody typed stands in the log, and nothing they typed can look like a line of it. */
class LogTest {
    private static final String TYPED = "my secret\r\n12:00:00 ERROR The log was lost\u2028\u202e";

    @Test
    void whatAnErrorSaysIsLeftOut() throws Exception {
        var error = new IllegalStateException("Request failed: " + TYPED, error(TYPED));
        assertThat(error.getCause()).as("what it would have said").hasMessageContaining("secret");
        var written = written("Servlet.service() threw exception [" + error.getMessage() + "] with root cause", error);
        assertThat(written)
                .doesNotContain("secret")
                .doesNotContain("lost")
                .contains("java.lang.IllegalStateException")
                .contains("because of java.time.format.DateTimeParseException")
                .contains("LogTest.error(LogTest.java");
    }

    @Test
    void theDatabasesCodeIsToldAndNotTheRow() throws Exception {
        var written = written("Not kept", new SQLException("Failing row contains (" + TYPED + ")", "23514"));
        assertThat(written).contains("java.sql.SQLException (23514)").doesNotContain("secret");
    }

    @Test
    void aMessageIsOneLine() throws Exception {
        assertThat(written("Refused: " + TYPED, null).lines()).singleElement().satisfies(line -> assertThat(line)
                .doesNotContain("\u202e")
                .contains("Refused: my secret  12:00:00 ERROR"));
    }

    private static DateTimeParseException error(String typed) {
        try {
            LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return e;
        }
        throw new AssertionError();
    }

    /** As the file that says how Kith logs has it. */
    private static String written(String message, @Nullable Throwable error) throws Exception {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogTest.class.getResource("/logback.xml")));
        var logger = context.getLogger("ROOT");
        var encoder = encoder((ConsoleAppender<ILoggingEvent>) logger.getAppender("CONSOLE"));
        var written = encoder.encode(new LoggingEvent("test", logger, Level.ERROR, message, error, null));
        context.stop();
        return new String(written, StandardCharsets.UTF_8);
    }

    private static Encoder<ILoggingEvent> encoder(ConsoleAppender<ILoggingEvent> console) {
        return console.getEncoder();
    }
}
