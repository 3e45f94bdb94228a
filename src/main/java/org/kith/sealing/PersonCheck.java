package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/**
 * Checks the lines about one young person: each is proved to be in the tree that the last checkpoint was signed over, and that tree to go
 * on from the checkpoint that somebody brought. Of other lines it reads the hashes alone.
 */
@Component
public class PersonCheck {
    private static final int LINES = 10_000;

    private final ActorTransactions acting;
    private final CheckSql sql;

    PersonCheck(ActorTransactions acting, CheckSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    private record Start(long size, List<SealingSql.Last> last, List<PublicKey> keys, long settledTo) {}

    /** Nothing when this log has no line about them. */
    public Optional<Verdict> check(LogCheck.Log log, UUID youngPerson, Evidence evidence, Watcher watcher) {
        var job = Actor.job(JobName.VERIFY, log.organisation());
        if (acting.as(job, viewer -> sql.leavesOf(youngPerson, 0, 1)).isEmpty()) {
            return Optional.empty();
        }
        var start = acting.as(job, viewer -> start());
        try {
            var keys = evidence.keys(start.keys());
            var exported = Exported.of(log.organisation(), evidence.notes(), keys, start.size());
            var proof = new PersonProof(tree(log, start, keys), exported);
            return Optional.of(Verdict.right(prove(job, youngPerson, start, proof, watcher)));
        } catch (VerificationFailure wrong) {
            return Optional.of(Verdict.wrong(wrong.words()));
        }
    }

    private Start start() {
        var size = sql.extent().size();
        return new Start(size, sql.checkpoints(size - 1, size), sql.keys(), sql.settledTo());
    }

    private static Checkpoint tree(LogCheck.Log log, Start start, List<PublicKey> keys) throws VerificationFailure {
        if (start.size() == 0) {
            return Checkpoint.of(log.organisation(), new Edge());
        }
        var note = Note.parse(start.last().getFirst().note())
                .filter(one -> one.checkpoint().origin().equals(Checkpoint.origin(log.organisation()))
                        && one.checkpoint().size() == start.size())
                .orElseThrow(() -> VerificationFailure.checkpoint(start.size()));
        if (!note.isSignedBy(keys)) {
            throw VerificationFailure.signature(start.size());
        }
        return note.checkpoint();
    }

    private List<String> prove(Actor job, UUID youngPerson, Start start, PersonProof proof, Watcher watcher)
            throws VerificationFailure {
        var names = new Names();
        long proved = 0;
        long waiting = 0;
        var lines = acting.as(job, viewer -> sql.leavesOf(youngPerson, 0, LINES));
        while (!lines.isEmpty()) {
            var sealed = new ArrayList<CheckSql.Leaf>();
            for (var leaf : lines) {
                if (isSealed(leaf, start)) {
                    sealed.add(leaf);
                    names.next(leaf, PersonProof.line(leaf));
                }
            }
            proof.prove(sealed, (from, count) -> acting.as(job, viewer -> sql.hashes(from, count)), watcher);
            proved += sealed.size();
            waiting += lines.size() - sealed.size();
            var last = PersonProof.line(lines.getLast()).number();
            lines = acting.as(job, viewer -> sql.leavesOf(youngPerson, last, LINES));
        }
        var words = words(proved, waiting, start, proof);
        words.addAll(names.words());
        return words;
    }

    /** What has come since the check began waits, as what is not sealed yet. */
    private static boolean isSealed(CheckSql.Leaf leaf, Start start) throws VerificationFailure {
        var line = PersonProof.line(leaf);
        if (leaf.index() < 0 && line.number() <= start.settledTo()) {
            throw VerificationFailure.notSealed(line);
        }
        return leaf.index() >= 0 && leaf.index() < start.size();
    }

    private static List<String> words(long proved, long waiting, Start start, PersonProof proof) {
        var words = new ArrayList<String>();
        words.add(say("sealing.right.person", proved, start.size()));
        if (!proof.exported().isEmpty()) {
            words.add(say("sealing.right.extended", proof.exported().newest()));
        }
        if (waiting > 0) {
            words.add(say("sealing.right.waiting", waiting));
        }
        words.add(say("sealing.right.person-only"));
        return words;
    }
}
