package org.kith.sealing;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the last checkpoint to each place an operator named, outside any transaction. It is remembered as taken there after it was, so a
 * place that cannot be reached gets it later, and one that was reached just before a crash may get it twice.
 */
@Component
class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final ActorTransactions acting;
    private final ExportSql sql;
    private final Destinations destinations;

    Exports(ActorTransactions acting, ExportSql sql, Destinations destinations) {
        this.acting = acting;
        this.sql = sql;
        this.destinations = destinations;
    }

    void export(UUID organisation) {
        destinations.all().forEach(destination -> export(organisation, destination));
    }

    private void export(UUID organisation, Destination destination) {
        var job = Actor.job(JobName.SEAL, organisation);
        var due = acting.as(job, viewer -> sql.due(destination.name(), destination.atMostEvery()));
        due.flatMap(Note::parse).ifPresent(note -> {
            try {
                destination.take(note);
                acting.doAs(
                        job,
                        viewer ->
                                sql.taken(destination.name(), note.checkpoint().size()));
            } catch (IOException e) {
                LOG.error(say("sealing.not-exported", destination.name(), e.toString()));
            }
        });
    }
}
