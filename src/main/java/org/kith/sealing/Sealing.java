package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.keys.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals the lines of the log: each organisation's in a tree of its own, each line once, in the order they come. It goes on from the last
 * checkpoint's edge, so a minute's lines cost as much as they are many; what does not fit the last checkpoint is never signed over.
 */
@Component
class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int AT_ONCE = 5_000;

    private final ActorTransactions acting;
    private final SealingSql sql;
    private final SettledSql settled;
    private final SigningKey key;

    Sealing(ActorTransactions acting, SealingSql sql, SettledSql settled, SigningKey key) {
        this.acting = acting;
        this.sql = sql;
        this.settled = settled;
        this.key = key;
    }

    private record Start(long settledTo, Optional<Long> mark) {}

    List<UUID> organisations() {
        return acting.as(Actor.job(JobName.SEAL), viewer -> sql.organisations());
    }

    /** Seals what is not sealed yet, or says in the application's log why that cannot be. */
    void seal(UUID organisation) {
        var job = Actor.job(JobName.SEAL, organisation);
        try {
            var start = acting.as(job, viewer -> new Start(settled.settledTo(), settled.reachedMark()));
            var sealed = Optional.of(start.settledTo());
            while (sealed.isPresent()) {
                var after = sealed.get();
                sealed = acting.as(job, viewer -> sealSome(organisation, after));
            }
            start.mark().ifPresent(mark -> acting.doAs(job, viewer -> settled.settle(mark)));
        } catch (NotAsSealed e) {
            LOG.error(say("sealing.not-as-sealed", organisation.toString()));
        }
    }

    /** The number of the last line sealed, when there may be more. */
    private Optional<Long> sealSome(UUID organisation, long after) {
        sql.lock(organisation);
        var readings = sql.readings(after, AT_ONCE);
        var lines = new ArrayList<>(readings);
        lines.addAll(sql.erasures());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var edge = lastEdge(organisation);
        var first = edge.size();
        lines.forEach(one -> edge.add(one.line().hash()));
        sql.addLeaves(first, lines);
        sql.addCheckpoint(Note.sign(Checkpoint.of(organisation, edge), key), edge.parts());
        return readings.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(readings.getLast().line().number());
    }

    private Edge lastEdge(UUID organisation) {
        var last = sql.last();
        var edge = last.map(Sealing::edge).orElseGet(Edge::new);
        if (edge.size() != sql.leaves() || last.isPresent() && !isSigned(organisation, last.get(), edge)) {
            throw new NotAsSealed();
        }
        return edge;
    }

    private static Edge edge(SealingSql.Last last) {
        try {
            return new Edge(last.size(), last.edge());
        } catch (IllegalArgumentException e) {
            throw new NotAsSealed();
        }
    }

    private boolean isSigned(UUID organisation, SealingSql.Last last, Edge edge) {
        var text = Checkpoint.of(organisation, edge).text();
        return Note.parse(last.note())
                .filter(note -> note.checkpoint().text().equals(text) && note.isSignedBy(known()))
                .isPresent();
    }

    private List<PublicKey> known() {
        var keys = new ArrayList<>(sql.keys());
        keys.add(new PublicKey(key.publicKey()));
        return keys;
    }

    /** What is stored is not what was signed last. */
    private static final class NotAsSealed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAsSealed() {
            super("the log is not as it was sealed", null, false, false);
        }
    }
}
