package org.kith.returns;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.stereotype.Component;

/**
 * Loads a return into an organisation's record: all of it that could be read, in one transaction, or nothing. The same return again
 * changes nothing. A later return changes rows and keeps their history; an older one never changes what a later one said.
 */
@Component
public class ReturnLoader {
    private final Acting acting;
    private final KnownSql known;
    private final ReturnWriter writer;
    private final ReturnImportSql imports;
    private final FindingSql findings;
    private final FileSql files;

    ReturnLoader(
            Acting acting,
            KnownSql known,
            ReturnWriter writer,
            ReturnImportSql imports,
            FindingSql findings,
            FileSql files) {
        this.acting = acting;
        this.known = known;
        this.writer = writer;
        this.imports = imports;
        this.findings = findings;
        this.files = files;
    }

    /**
     * Loads a return that somebody at the command line hands in.
     *
     * @param team the team that young people come to whom no return named before; made when there is none of that name
     */
    public LoadCounts load(UUID organisation, String team, Return903 theReturn, Progress progress) {
        return acting.as(Actor.job(JobName.IMPORT, organisation), viewer -> {
            writer.awaitTurn(organisation);
            var id = imports.addAtOnce(organisation, team, theReturn.year());
            return load(new Order(id, organisation, team), theReturn, progress);
        });
    }

    /** Loads a return that waits, unless it does no more by the time its turn comes. Answers whether it was loaded now. */
    boolean load(Order order, Return903 theReturn, BooleanSupplier stillWanted, Progress progress) {
        return acting.as(Actor.job(JobName.IMPORT, order.organisation()), viewer -> {
            writer.awaitTurn(order.organisation());
            if (!stillWanted.getAsBoolean()) {
                return false;
            }
            load(order, theReturn, progress);
            return true;
        });
    }

    /** What loading it would do, worked out in a transaction that sees the whole organisation. */
    LoadCounts preview(UUID organisation, Return903 theReturn) {
        return Comparison.of(theReturn, known.of(organisation, theReturn)).counts();
    }

    private LoadCounts load(Order order, Return903 theReturn, Progress progress) {
        var changes = Comparison.of(theReturn, known.of(order.organisation(), theReturn));
        writer.write(order, changes, progress);
        imports.loaded(order.id(), changes.counts(), changes.people().values());
        files.remove(order.id());
        findings.detachEarlier(order, changes.year());
        findings.replace(order, theReturn.findings(), changes.people());
        return changes.counts();
    }
}
