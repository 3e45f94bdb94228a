package org.kith.walk;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.AsLogged;
import org.kith.database.TestDatabase;
import org.slf4j.LoggerFactory;

/** Hears what Kith writes to its log from now on, errors with all that they say. */
final class LogEar implements AutoCloseable {
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    LogEar() {
        lines.start();
        everything.addAppender(lines);
    }

    List<String> heard() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage() + "\n" + ThrowableProxyUtil.asString(line.getThrowableProxy()))
                .toList();
    }

    /** The same, letter by letter as it is written. */
    String written() {
        try (var log = new AsLogged()) {
            return List.copyOf(lines.list).stream().map(log::of).collect(Collectors.joining());
        }
    }

    /** What the database's own log says, of this run. */
    static List<String> ofDatabase() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(TestDatabase.home().resolve("log"))) {
            return files.filter(Files::isRegularFile).map(LogEar::read).toList();
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        everything.detachAppender(lines);
    }
}
