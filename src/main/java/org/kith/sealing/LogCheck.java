package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Checks whether an organisation's log of who looked is as it was sealed. It reads, page by page, and changes nothing. */
@Component
public class LogCheck {
    private static final int PAGE = 2_000;

    private final ActorTransactions acting;
    private final CheckSql sql;
    private final KnownSql known;

    LogCheck(ActorTransactions acting, CheckSql sql, KnownSql known) {
        this.acting = acting;
        this.sql = sql;
        this.known = known;
    }

    /** An organisation's log. */
    public record Log(UUID organisation, String name) {}

    private record Start(
            CheckSql.Extent extent, KnownSql.Known known, List<PublicKey> keys, List<CheckSql.Erasure> erasures) {}

    private record Page(List<CheckSql.Leaf> leaves, List<SealingSql.Last> checkpoints) {}

    /** @param organisation the name of the only one asked for; null for all */
    public List<Log> logs(@Nullable String organisation) {
        return acting.as(Actor.job(JobName.VERIFY), viewer -> sql.logs(organisation));
    }

    /** The keys that this log is signed with, as other tools take them too: the one in use last. */
    public List<String> keys(Log log) {
        return acting.as(Actor.job(JobName.VERIFY), viewer -> sql.keys()).stream()
                .map(key -> key.written(Checkpoint.origin(log.organisation())))
                .toList();
    }

    public Verdict check(Log log, Evidence evidence, Watcher watcher) {
        var job = Actor.job(JobName.VERIFY, log.organisation());
        var start = acting.as(job, viewer -> new Start(sql.extent(), known.known(), sql.keys(), sql.erasures()));
        try {
            return goThrough(log, evidence, start, watcher);
        } catch (VerificationFailure wrong) {
            return Verdict.wrong(wrong.words());
        }
    }

    private Verdict goThrough(Log log, Evidence evidence, Start start, Watcher watcher) throws VerificationFailure {
        var size = start.extent().size();
        var keys = evidence.keys(start.keys());
        var exported = Exported.of(log.organisation(), evidence.notes(), keys, size);
        if (start.extent().leaves() > size) {
            throw VerificationFailure.noCheckpoint(size, start.extent().leaves());
        }
        mustHaveReached(start.known(), size);
        var whole = new WholeLog(log.organisation(), size, keys, exported, new Erased(start.erasures(), size));
        while (whole.done() < size) {
            next(log, whole, Math.min(PAGE, size - whole.done()));
            watcher.at(whole.done(), size);
        }
        var job = Actor.job(JobName.VERIFY, log.organisation());
        var missing = acting.as(job, viewer -> known.missing());
        for (var look : missing) {
            VerificationFailure.ifLineIsMissing(look);
        }
        var unsealed = acting.as(job, viewer -> sql.unsealed());
        if (unsealed.first() != null) {
            throw VerificationFailure.notSealed(unsealed.first());
        }
        if (unsealed.waiting() != null) {
            throw VerificationFailure.notSealedForLong(unsealed.waiting());
        }
        var words = words(whole, exported, unsealed.count(), start.known());
        missing.forEach(look -> words.add(words.size() - 1, ofAnEmergency(look)));
        return Verdict.right(words);
    }

    private static String ofAnEmergency(KnownSql.Missing look) {
        var at = Dates.moment(look.firstAt().toInstant());
        return say(
                switch (look.trace()) {
                    case "line" -> "sealing.right.no-emergency";
                    case "untold" -> "sealing.right.untold";
                    default -> "sealing.right.emergency";
                },
                look.missing(),
                at);
    }

    /** Lines that were cut off with all that sealed them are missed by what stands elsewhere in the database. */
    private static void mustHaveReached(KnownSql.Known known, long size) throws VerificationFailure {
        if (known.sealed() > size) {
            throw VerificationFailure.cutOff(known.sealed(), size);
        }
        if (known.exported() > size) {
            throw VerificationFailure.cutOffAfterExport(known.exported(), size);
        }
        if (!known.sealing() && size > 0) {
            throw VerificationFailure.forgotten(size);
        }
        var reached = Math.max(known.settledTo(), known.highest());
        if (reached > known.numbered()) {
            throw VerificationFailure.setBack(known.numbered(), reached);
        }
    }

    private void next(Log log, WholeLog whole, long count) throws VerificationFailure {
        var from = whole.done();
        var page = acting.as(
                Actor.job(JobName.VERIFY, log.organisation()),
                viewer -> new Page(sql.leaves(from, count), sql.checkpoints(from, from + count)));
        whole.expect(page.checkpoints());
        for (var leaf : page.leaves()) {
            whole.next(leaf);
        }
        if (whole.done() < from + count) {
            throw whole.nothingMore();
        }
    }

    private static List<String> words(WholeLog whole, Exported exported, long unsealed, KnownSql.Known known) {
        var words = new ArrayList<String>();
        words.add(say("sealing.right", whole.done()));
        if (!exported.isEmpty()) {
            words.add(say("sealing.right.exported", exported.newest()));
        }
        if (whole.erasedLines() > 0) {
            words.add(say("sealing.right.erased", whole.erasedLines()));
        }
        if (unsealed > 0) {
            words.add(say("sealing.right.waiting", unsealed));
        }
        words.addAll(whole.names().words());
        words.addAll(whole.late().words());
        if (whole.done() == 0 && known.numbered() > 0) {
            words.add(say("sealing.right.numbered", known.numbered()));
        }
        if (exported.isEmpty()) {
            words.add(say("sealing.right.only-exported"));
        }
        return words;
    }
}
