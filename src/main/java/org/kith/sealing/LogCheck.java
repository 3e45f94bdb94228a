package org.kith.sealing;

import static org.kith.web.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/** Checks whether an organisation's log of who looked is as it was sealed. It reads, page by page, and changes nothing. */
@Component
public class LogCheck {
    private static final int PAGE = 2_000;

    private final Acting acting;
    private final CheckSql sql;

    LogCheck(Acting acting, CheckSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** An organisation's log. */
    public record Log(UUID organisation, String name) {}

    private record Start(CheckSql.Extent extent, List<PublicKey> keys, List<CheckSql.Erasure> erasures) {}

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
        var start = acting.as(job, viewer -> new Start(sql.extent(), sql.keys(), sql.erasures()));
        try {
            return goThrough(log, evidence, start, watcher);
        } catch (Wrong wrong) {
            return Verdict.wrong(wrong.words());
        }
    }

    private Verdict goThrough(Log log, Evidence evidence, Start start, Watcher watcher) throws Wrong {
        var size = start.extent().size();
        var keys = evidence.keys(start.keys());
        var exported = Exported.of(log.organisation(), evidence.notes(), keys, size);
        if (start.extent().leaves() > size) {
            throw Wrong.noCheckpoint(size, start.extent().leaves());
        }
        var whole = new WholeLog(log.organisation(), size, keys, exported, new Erased(start.erasures(), size));
        while (whole.done() < size) {
            next(log, whole, Math.min(PAGE, size - whole.done()));
            watcher.at(whole.done(), size);
        }
        var unsealed = acting.as(Actor.job(JobName.VERIFY, log.organisation()), viewer -> sql.unsealed());
        if (unsealed.first() != null) {
            throw Wrong.notSealed(unsealed.first());
        }
        return Verdict.right(words(whole, exported, unsealed.count()));
    }

    private void next(Log log, WholeLog whole, long count) throws Wrong {
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

    private static List<String> words(WholeLog whole, Exported exported, long unsealed) {
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
        return words;
    }
}
