package org.kith.returns;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.ssda903.Return903;
import org.springframework.stereotype.Component;

/**
 * Loads a return into an organisation's record: all of it that could be read, in one transaction, or nothing. The same return again
 * changes nothing. A later return changes rows and keeps their history; an older one never changes what a later one said.
 */
@Component
public class ReturnLoader {
    private final ActorTransactions acting;
    private final ReturnWriter writer;
    private final ReturnImportSql imports;
    private final FindingSql findings;
    private final FileSql files;
    private final Numbering numbers;

    ReturnLoader(
            ActorTransactions acting,
            ReturnWriter writer,
            ReturnImportSql imports,
            FindingSql findings,
            FileSql files,
            Numbering numbers) {
        this.acting = acting;
        this.writer = writer;
        this.imports = imports;
        this.findings = findings;
        this.files = files;
        this.numbers = numbers;
    }

    /**
     * Loads a return that somebody at the command line hands in.
     *
     * @param team the team that young people come to whom no return named before; made when there is none of that name
     */
    public LoadCounts load(UUID organisation, String team, Return903 theReturn, Progress progress) {
        return acting.as(Actor.job(JobName.IMPORT, organisation), viewer -> {
            writer.awaitTurn(organisation);
            var id = imports.addAtOnce(
                    organisation, team, theReturn.year(), theReturn.modules().keySet());
            return load(new Order(id, organisation, team), theReturn, progress);
        });
    }

    /** Loads a return that waits, unless it does no more by the time its turn comes. Answers whether it was loaded now. */
    public boolean load(Order order, Return903 theReturn, BooleanSupplier stillWanted, Progress progress) {
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
        return numbers.compare(organisation, numbers.asKnown(organisation, theReturn))
                .changes()
                .counts();
    }

    /** The return as Kith knows its numbers, with what that says of them. */
    public Return903 asKnown(UUID organisation, Return903 theReturn) {
        return acting.as(Actor.job(JobName.IMPORT, organisation), viewer -> numbers.asKnown(organisation, theReturn));
    }

    private LoadCounts load(Order order, Return903 read, Progress progress) {
        numbers.settle(order.organisation());
        var theReturn = numbers.asKnown(order.organisation(), read);
        var compared = numbers.compare(order.organisation(), theReturn);
        var counts = compared.changes().counts();
        var written = numbers.eachByItself(order.organisation(), theReturn, compared);
        var counting = writer.write(order, written, progress);
        numbers.settle(order.organisation());
        counting.run();
        imports.loaded(order.id(), counts, written.people().values(), written.given(), written.statedToo());
        files.remove(order.id());
        findings.detachEarlier(order, written.year());
        findings.replace(order, theReturn.findings(), compared.joined().people(written.people()));
        return counts;
    }
}
