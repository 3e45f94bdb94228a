package org.kith.sealing;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/**
 * Logs without an organisation: nobody would check them, since each organisation's is checked by itself. The database still says how far one was sealed
 * or exported, or somebody brings a checkpoint of it.
 */
@Component
public class GoneLogs {
    private final ActorTransactions acting;
    private final CheckSql sql;

    GoneLogs(ActorTransactions acting, CheckSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** @param log as checkpoints name it */
    public record Gone(String log, String words) {}

    public List<Gone> all(Evidence evidence) {
        var there = acting.as(Actor.job(JobName.VERIFY), viewer -> sql.logs(null)).stream()
                .map(log -> Checkpoint.origin(log.organisation()))
                .collect(Collectors.toSet());
        var gone = new TreeMap<String, String>();
        for (var note : evidence.notes()) {
            var checkpoint = note.checkpoint();
            if (!there.contains(checkpoint.origin())) {
                gone.put(checkpoint.origin(), say("sealing.wrong.gone-exported", checkpoint.size()));
            }
        }
        for (var left : acting.as(Actor.job(JobName.VERIFY), viewer -> sql.withoutOrganisation())) {
            gone.put(Checkpoint.origin(left.organisation()), say("sealing.wrong.gone", left.size()));
        }
        return gone.entrySet().stream().map(GoneLogs::one).toList();
    }

    private static Gone one(Map.Entry<String, String> log) {
        return new Gone(log.getKey(), log.getValue());
    }
}
