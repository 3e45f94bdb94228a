package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing that somebody typed stands in the log, and nothing they typed can look like a line of it. */
class LogTest {
    private static final String TYPED = "my secret\r\n12:00:00 ERROR The log was lost\u2028\u202e";

    @Test
    void whatAnErrorSaysIsLeftOut() {
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
    void theDatabasesCodeIsToldAndNotTheRow() {
        var written = written("Not kept", new SQLException("Failing row contains (" + TYPED + ")", "23514"));
        assertThat(written).contains("java.sql.SQLException (23514)").doesNotContain("secret");
    }

    @Test
    void aMessageIsOneLine() {
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

    private static String written(String message, @Nullable Throwable error) {
        try (var log = new AsLogged()) {
            return log.of(
                    new LoggingEvent("test", new LoggerContext().getLogger("ROOT"), Level.ERROR, message, error, null));
        }
    }
}
