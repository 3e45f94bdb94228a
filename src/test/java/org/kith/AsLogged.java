package org.kith;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What Kith logs, letter by letter as the file that says how it logs has it written. */
public final class AsLogged implements AutoCloseable {
    private final LoggerContext context = new LoggerContext();
    private final Encoder<ILoggingEvent> encoder;

    public AsLogged() {
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(AsLogged.class.getResource("/logback.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
        encoder = encoder(
                (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("CONSOLE"));
    }

    public String of(ILoggingEvent event) {
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private static Encoder<ILoggingEvent> encoder(ConsoleAppender<ILoggingEvent> console) {
        return console.getEncoder();
    }

    @Override
    public void close() {
        context.stop();
    }
}
