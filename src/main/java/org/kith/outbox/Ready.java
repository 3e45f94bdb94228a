package org.kith.outbox;

import java.util.UUID;
import org.kith.words.Language;

/**
 * A message that goes out now.
 *
 * @param to the address, or the number as it was typed
 * @param value what its words take, empty for nothing
 */
record Ready(UUID message, UUID account, About about, Channel channel, String to, Language language, String value) {

    Ready with(String made) {
        return new Ready(message, account, about, channel, to, language, made);
    }

    /** Whoever prints this prints no address and no code. */
    @Override
    public String toString() {
        return about + " by " + channel;
    }
}
