package org.kith.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.intake.ByteSource;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.ReturnReader;
import org.springframework.stereotype.Component;

/**
 * Loads a return that waits. It can be killed anywhere and begun again: what is loaded is loaded in one transaction, and a return that is
 * no longer under way by then is left alone.
 */
@Component
class LoadingJob {
    private final ActorTransactions acting;
    private final ReturnImportSql imports;
    private final FileSql files;
    private final FindingSql findings;
    private final ReturnLoader loader;

    LoadingJob(
            ActorTransactions acting,
            ReturnImportSql imports,
            FileSql files,
            FindingSql findings,
            ReturnLoader loader) {
        this.acting = acting;
        this.imports = imports;
        this.files = files;
        this.findings = findings;
        this.loader = loader;
    }

    private record Waiting(HandedIn handedIn, Map<String, ByteSource> files) {}

    void load(UUID organisation, UUID id) {
        var job = Actor.job(JobName.IMPORT, organisation);
        var waiting = acting.as(job, viewer -> begin(id));
        if (waiting == null) {
            return;
        }
        var order = waiting.handedIn().order();
        switch (read(waiting)) {
            case ReadResult.Unreadable unreadable -> acting.doAs(job, viewer -> refuse(order, unreadable));
            case ReadResult.Readable readable ->
                loader.load(
                        order,
                        readable.theReturn(),
                        () -> imports.isIn(id, ImportState.LOADING),
                        new StoredProgress(acting, imports, order));
        }
    }

    /** After the last try. The files stay, so that somebody can try again. */
    void giveUp(UUID organisation, UUID id) {
        acting.doAs(
                Actor.job(JobName.IMPORT, organisation),
                viewer -> imports.finish(id, ImportState.FAILED, ImportState.WAITING, ImportState.LOADING));
    }

    private @Nullable Waiting begin(UUID id) {
        if (!imports.move(id, ImportState.LOADING, ImportState.WAITING, ImportState.LOADING)) {
            return null;
        }
        return imports.find(id).map(one -> new Waiting(one, files.of(id))).orElse(null);
    }

    private static ReadResult read(Waiting waiting) {
        try {
            return ReturnReader.read(
                    waiting.files(),
                    new ReportingYear(waiting.handedIn().year()),
                    waiting.handedIn().chosen());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(Order order, ReadResult.Unreadable unreadable) {
        if (imports.finish(order.id(), ImportState.REFUSED, ImportState.LOADING)) {
            findings.replace(order, unreadable.findings(), Map.of());
            files.remove(order.id());
        }
    }
}
