package org.kith.outbox;

import static org.kith.words.Words.say;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Sends messages that are due, each outside any transaction: first it is made somebody's to try for a while, then it is sent, then that is
 * written down. Killed in between, it is sent again after that while; otherwise once. See ADR 57.
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** Longer than any one try takes, so that nobody else tries meanwhile. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(3);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private final ActorTransactions acting;
    private final OutboxSql sql;
    private final MailServer mail;
    private final URI baseUrl;
    private final boolean demo;

    /** @param demo in a demo everybody is made up, and so are their addresses: nothing is sent there */
    Sending(
            ActorTransactions acting,
            OutboxSql sql,
            MailServer mail,
            @Value("${kith.base-url}") URI baseUrl,
            @Value("${kith.demo:false}") boolean demo) {
        this.acting = acting;
        this.sql = sql;
        this.mail = mail;
        this.demo = demo;
        this.baseUrl = baseUrl;
    }

    private enum Outcome {
        SENT,
        REFUSED,
        LATER,
        NOT_REACHED
    }

    private record Ready(UUID message, Optional<Letter> letter) {}

    void sendAll() {
        if (demo) {
            return;
        }
        acting.as(Actor.job(JobName.SEND), viewer -> sql.organisations()).forEach(this::send);
    }

    /** One organisation's, until nothing is due or the server is not reached: then asking on would only wait. */
    void send(UUID organisation) {
        var job = Actor.job(JobName.SEND, organisation);
        acting.doAs(job, viewer -> sql.giveUpOlderThan(GIVEN_UP_AFTER, mail.isSet() ? "not reached" : "no server"));
        var goOn = mail.isSet();
        while (goOn) {
            goOn = acting.as(job, viewer -> sql.next(FIRST_PAUSE, LONGEST_PAUSE).map(this::ready))
                    .filter(ready -> isTried(job, ready))
                    .isPresent();
        }
    }

    /** Whether the server can be asked for more. */
    private boolean isTried(Actor job, Ready ready) {
        if (ready.letter().isEmpty()) {
            return true;
        }
        var outcome = outcome(ready.letter().get());
        switch (outcome) {
            case SENT -> acting.doAs(job, viewer -> sql.sent(ready.message()));
            case REFUSED -> acting.doAs(job, viewer -> sql.givenUp(ready.message(), "refused"));
            case LATER, NOT_REACHED -> LOG.warn(say("outbox.tried-again"));
        }
        return outcome != Outcome.NOT_REACHED;
    }

    /** Whoever nobody knows an address of is written to no more: that is said to the administrator. */
    private Ready ready(OutboxSql.Due due) {
        var letter = sql.address(due).map(to -> new Letter(due.id(), About.of(due.what()), to.address(), to.reads()));
        if (letter.isEmpty()) {
            sql.givenUp(due.id(), "no address");
        }
        return new Ready(due.id(), letter);
    }

    /** What went wrong is not written down: it names the address. */
    private Outcome outcome(Letter letter) {
        var server = mail.mustSend();
        try {
            server.send(letter.written(server, mail.from(), baseUrl));
            return Outcome.SENT;
        } catch (MailSendException e) {
            return outcome(e);
        } catch (MessagingException e) {
            return Outcome.REFUSED;
        } catch (MailException e) {
            return Outcome.NOT_REACHED;
        }
    }

    /** Where no message failed, the server only went before it was said goodbye to; where there is a cause, it was not reached at all. */
    private static Outcome outcome(MailSendException e) {
        if (e.getFailedMessages().isEmpty()) {
            return Outcome.SENT;
        }
        if (e.getCause() != null) {
            return Outcome.NOT_REACHED;
        }
        return e.getFailedMessages().values().stream().allMatch(Sending::isFinal) ? Outcome.REFUSED : Outcome.LATER;
    }

    /** Whether the server says of the address itself that it will never do: what is refused for now counts as not sent yet. */
    private static boolean isFinal(Exception failed) {
        return failed instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
