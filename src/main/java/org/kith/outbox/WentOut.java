package org.kith.outbox;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * In a demo everybody is made up, and so are their addresses: whatever would go out is kept here instead, the last of it, as it would be read, for as long
 * as this Kith runs.
 */
@Component
@ConditionalOnProperty("kith.demo")
public class WentOut {
    private static final int MOST = 100;

    private final Deque<One> all = new ArrayDeque<>();
    private final URI baseUrl;
    private final Clock clock;

    WentOut(@Value("${kith.base-url}") URI baseUrl, Clock clock) {
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    /**
     * One as it would be read.
     *
     * @param subject empty of a text
     * @param language its tag
     * @param parts in how many parts a text goes
     */
    public record One(Instant at, boolean text, String to, String subject, String words, String language, int parts) {}

    /** The latest first. */
    public synchronized List<One> latest() {
        return List.copyOf(all);
    }

    Gateway by() {
        return new Gateway() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public Outcome send(Ready message) {
                return keep(message);
            }
        };
    }

    private Gateway.Outcome keep(Ready message) {
        var text = message.channel() == Channel.TEXT;
        if (text && PhoneNumber.e164(message.to()).isEmpty()) {
            return Gateway.Outcome.CANNOT_BE_TEXTED;
        }
        var letter = new Letter(message);
        var words = text ? TextWords.of(message, baseUrl) : letter.text(baseUrl);
        keep(new One(
                clock.instant(),
                text,
                message.to(),
                text ? "" : letter.subject(),
                words,
                message.language().tag(),
                text ? Gsm7.parts(words) : 1));
        return Gateway.Outcome.SENT;
    }

    private synchronized void keep(One one) {
        all.addFirst(one);
        while (all.size() > MOST) {
            all.removeLast();
        }
    }
}
