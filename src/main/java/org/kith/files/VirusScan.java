package org.kith.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks a ClamAV scanner about a file, when one is set up ({@code kith.clamd}, environment {@code KITH_CLAMD}, as {@code host:port}).
 * Takes up to two minutes when the scanner does not answer, so ask outside any transaction.
 */
@Component
public final class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    /** What the scanner says. Only a file it calls clean, or was not asked about, is served. */
    public enum Answer {
        CLEAN(null),
        /** Not to be kept. */
        FOUND("file.virus"),
        /** To be held and asked about again. */
        UNREACHABLE("file.held"),
        /** No scanner is set up. */
        NOT_ASKED(null);

        private final Optional<String> reason;

        Answer(@Nullable String reason) {
            this.reason = Optional.ofNullable(reason);
        }

        /** Key of the words that say why the file is not served; empty when it may be. */
        public Optional<String> reason() {
            return reason;
        }
    }

    private static final int HIGHEST_PORT = 65_535;

    private final Optional<Clamd> clamd;

    /** @throws IllegalArgumentException when the address is not of the form host:port */
    @Autowired
    VirusScan(@Value("${kith.clamd:}") String address) {
        this(address, Duration.ofMinutes(2));
    }

    VirusScan(String address, Duration patience) {
        clamd = address.isBlank() ? Optional.empty() : Optional.of(new Clamd(parse(address.strip()), patience));
    }

    /** @throws IllegalArgumentException in words, when somebody wrote something else than nothing or host:port */
    public static void mustBeOne(String address) {
        if (!address.isBlank()) {
            parse(address.strip());
        }
    }

    public Answer scan(byte[] content) {
        if (clamd.isEmpty()) {
            return Answer.NOT_ASKED;
        }
        try {
            return clamd.get().scan(content) ? Answer.CLEAN : Answer.FOUND;
        } catch (IOException e) {
            LOG.warn("The virus scanner gave no answer, so the file is held: {}", e.getMessage());
            return Answer.UNREACHABLE;
        }
    }

    private static InetSocketAddress parse(String address) {
        try {
            var uri = new URI("clamd://" + address);
            if (uri.getHost() != null && uri.getPort() > 0 && uri.getPort() <= HIGHEST_PORT) {
                return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
            }
            throw new URISyntaxException(address, "No host and port");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "KITH_CLAMD must be host:port, such as localhost:3310, and is " + address + ".", e);
        }
    }
}
