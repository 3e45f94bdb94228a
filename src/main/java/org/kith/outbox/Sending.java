package org.kith.outbox;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends messages that are due, each outside any transaction: first it is made somebody's to try for a while, then that it is handed over is written
 * down, then it is sent, then that is written down. Killed in between, what the gateway knows of it decides. See ADR 57 and 137.
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final ActorTransactions acting;
    private final OutboxSql sql;
    private final Gateways gateways;
    private final ObjectProvider<MadeWhenSent> made;

    Sending(ActorTransactions acting, OutboxSql sql, Gateways gateways, ObjectProvider<MadeWhenSent> made) {
        this.acting = acting;
        this.sql = sql;
        this.gateways = gateways;
        this.made = made;
    }

    /** @param to null where nobody knows an address: it is given up already */
    private record Claimed(OutboxSql.Due due, OutboxSql.@Nullable Addressee to) {}

    void sendAll() {
        acting.as(Actor.job(JobName.SEND), viewer -> sql.organisations()).forEach(this::send);
    }

    /** One organisation's, until nothing is due or no gateway is reached: then asking on would only wait. */
    void send(UUID organisation) {
        send(organisation, false);
    }

    /** Those of them that somebody waits for. */
    void sendWhatCannotWait(UUID organisation) {
        send(organisation, true);
    }

    private void send(UUID organisation, boolean onlyAtOnce) {
        var job = Actor.job(JobName.SEND, organisation);
        var reached = gateways.set();
        acting.doAs(job, viewer -> {
            sql.toPost();
            sql.giveUpOld(reached.isEmpty() ? "no server" : "not reached");
        });
        var goOn = !reached.isEmpty();
        while (goOn && !reached.isEmpty()) {
            var claimed = acting.as(job, viewer -> claim(onlyAtOnce));
            claimed.ifPresent(one -> isTried(job, one, reached));
            goOn = claimed.isPresent();
        }
    }

    /** Whoever nobody knows an address of is written to no more: that is said to the administrator. */
    private Optional<Claimed> claim(boolean onlyAtOnce) {
        return sql.next(onlyAtOnce).map(due -> {
            var to = sql.address(due, gateways.set());
            if (to.isEmpty()) {
                sql.givenUp(due.id(), "no address");
            }
            return new Claimed(due, to.orElse(null));
        });
    }

    private void isTried(Actor job, Claimed claimed, Set<Channel> reached) {
        var to = claimed.to();
        if (to == null) {
            return;
        }
        var id = claimed.due().id();
        var channel = Channel.of(to.kind());
        if (!reached.contains(channel)) {
            var why = gateways.of(channel).isSet() ? "not reached" : "no server";
            acting.doAs(job, viewer -> sql.waits(id, why));
            return;
        }
        var before = claimed.due().handedOver()
                ? gateways.of(channel).before(id, About.of(claimed.due().what()))
                : Gateway.Before.AGAIN;
        switch (before) {
            case SENT -> acting.doAs(job, viewer -> sent(id, channel));
            case NOT_KNOWN -> acting.doAs(job, viewer -> sql.givenUp(id, "not known"));
            case ASK_LATER -> acting.doAs(job, viewer -> sql.waits(id, "not reached"));
            case AGAIN ->
                acting.as(job, viewer -> ready(viewer, claimed.due(), to, channel))
                        .ifPresent(ready -> send(job, ready, reached));
        }
    }

    /** What is made only now is made; and that it is handed over stands there before it is. */
    private Optional<Ready> ready(Viewer job, OutboxSql.Due due, OutboxSql.Addressee to, Channel channel) {
        var about = About.of(due.what());
        if (channel == Channel.TEXT && !mayBeTexted(due, to.address())) {
            return Optional.empty();
        }
        var value = made(job, due, about);
        if (value.isEmpty()) {
            sql.givenUp(due.id(), "not wanted");
            return Optional.empty();
        }
        sql.handedOver(due.id(), channel);
        return value.map(made -> new Ready(due.id(), due.account(), about, channel, to.address(), to.reads(), made));
    }

    /** Not more in a minute, in a day and to one number than the gateway and the networks take. */
    private boolean mayBeTexted(OutboxSql.Due due, String typed) {
        var number = PhoneNumber.e164(typed);
        if (number.isEmpty()) {
            sql.givenUp(due.id(), "cannot be texted");
            return false;
        }
        var limits = gateways.texts().limits();
        var free = limits == null ? null : sql.free(number.get(), due.what(), limits);
        if (free != null) {
            sql.waitsUntil(due.id(), free);
        }
        return free == null;
    }

    private Optional<String> made(Viewer job, OutboxSql.Due due, About about) {
        return made.stream()
                .filter(one -> one.about() == about)
                .findFirst()
                .map(one -> one.made(job, due.id(), due.account()))
                .orElse(about.needsWhatIsMade() ? Optional.empty() : Optional.of(""));
    }

    private void send(Actor job, Ready ready, Set<Channel> reached) {
        var outcome = gateways.of(ready.channel()).send(ready);
        var id = ready.message();
        switch (outcome) {
            case SENT -> acting.doAs(job, viewer -> sent(id, ready.channel()));
            case REFUSED -> acting.doAs(job, viewer -> sql.givenUp(id, "refused"));
            case CANNOT_BE_TEXTED -> acting.doAs(job, viewer -> sql.givenUp(id, "cannot be texted"));
            case LATER, NOT_REACHED -> acting.doAs(job, viewer -> sql.notTaken(id));
            case NOT_KNOWN -> {}
        }
        if (outcome == Gateway.Outcome.NOT_REACHED || outcome == Gateway.Outcome.NOT_KNOWN) {
            reached.remove(ready.channel());
        }
        if (outcome == Gateway.Outcome.LATER || !reached.contains(ready.channel())) {
            LOG.warn(say("outbox.tried-again"));
        }
    }

    private void sent(UUID message, Channel channel) {
        sql.sent(message, channel, gateways.of(channel).tellsLater());
    }
}
