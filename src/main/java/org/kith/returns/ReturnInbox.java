package org.kith.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.intake.Finding;
import org.kith.jobs.Queue;
import org.kith.ssda903.ReadResult;
import org.kith.web.NotAllowed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Where returns are handed in with the browser, looked at, and then loaded or put aside. Each verb runs in the transaction of whoever does
 * it.
 */
@Component
@ConditionalOnWebApplication
class ReturnInbox {
    private static final String NOT_YOURS = "error.not-yours";

    private final ReturnImportSql imports;
    private final FileSql files;
    private final FindingSql findings;
    private final Numbering numbers;
    private final Queue queue;

    ReturnInbox(ReturnImportSql imports, FileSql files, FindingSql findings, Numbering numbers, Queue queue) {
        this.imports = imports;
        this.files = files;
        this.findings = findings;
        this.numbers = numbers;
        this.queue = queue;
    }

    static UUID organisation(Viewer viewer) {
        NotAllowed.unless(ReturnsPermissions.of(viewer).handIn(), NOT_YOURS);
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }

    /** @throws NotFound when there is none for this viewer */
    HandedIn find(Viewer viewer, UUID id) {
        var organisation = organisation(viewer);
        return imports.find(id)
                .filter(one -> one.organisation().equals(organisation))
                .orElseThrow(NotFound::new);
    }

    /** Where a return is that was handed in, and whether the same files were there already. */
    record Received(UUID id, boolean before) {}

    /**
     * Keeps a return that could be read until somebody decides, one of which it cannot be told which file is which until somebody says so, and
     * of one that could not be read, only why. The same files for the same year and team are
     * the return that is there, until they were put aside or another return was loaded since.
     */
    Received handIn(Viewer viewer, ReportingYear year, String team, Map<String, byte[]> sent, ReadResult read) {
        var order = new Order(UUID.randomUUID(), organisation(viewer), team);
        var digest = FileSql.digest(sent);
        var there = imports.alike(order, year.ends(), digest, read instanceof ReadResult.Unreadable);
        if (there.isPresent()) {
            return new Received(there.get(), true);
        }
        switch (read) {
            case ReadResult.Unreadable unreadable -> {
                boolean asks = unreadable.isQuestion();
                imports.add(
                        order,
                        year.ends(),
                        viewer.account(),
                        asks ? ImportState.ASKING : ImportState.REFUSED,
                        sent.keySet());
                if (asks) {
                    files.add(order, sent);
                }
                findings.replace(order, unreadable.findings(), Map.of());
            }
            case ReadResult.Readable readable -> {
                imports.add(order, year.ends(), viewer.account(), ImportState.READY, sent.keySet());
                files.add(order, sent);
                findings.replace(order, found(order, readable), Map.of());
            }
        }
        imports.knownBy(order.id(), digest);
        return new Received(order.id(), false);
    }

    private List<Finding> found(Order order, ReadResult read) {
        return read instanceof ReadResult.Readable readable
                ? numbers.asKnown(order.organisation(), readable.theReturn()).findings()
                : read.findings();
    }

    /**
     * Keeps which file or sheet somebody said is which, and how the return reads then. What cannot be read so can be chosen anew.
     *
     * @return whether it was still to be said
     */
    boolean choose(Viewer viewer, UUID id, Map<String, String> chosen, ReadResult read) {
        var one = find(viewer, id);
        var state = read instanceof ReadResult.Readable ? ImportState.READY : ImportState.ASKING;
        boolean moved = imports.move(id, state, ImportState.ASKING, ImportState.READY, ImportState.FAILED);
        if (moved) {
            imports.choose(id, chosen);
            findings.replace(one.order(), found(one.order(), read), Map.of());
        }
        return moved;
    }

    /**
     * Puts the loading in line. Asked again, it changes nothing.
     *
     * @return whether it is under way now
     */
    boolean load(Viewer viewer, UUID id) {
        var one = find(viewer, id);
        if (imports.move(id, ImportState.WAITING, ImportState.READY, ImportState.FAILED)) {
            queue.add(ReturnTasks.toLoad(one.order()));
        }
        return find(viewer, id).state().isUnderWay();
    }

    /**
     * Removes the files of a return nobody wants loaded. One that is under way stays so.
     *
     * @return whether it is put aside now
     */
    boolean putAside(Viewer viewer, UUID id) {
        find(viewer, id);
        if (imports.finish(id, ImportState.DISCARDED, ImportState.ASKING, ImportState.READY, ImportState.FAILED)) {
            files.remove(id);
        }
        return find(viewer, id).state() == ImportState.DISCARDED;
    }

    /** A later year of which a return is loaded already: where the two differ, that one holds. */
    Optional<Integer> loadedAfter(HandedIn one) {
        return imports.loadedAfter(one.organisation(), one.year());
    }

    /** Whether a return of its year is loaded already. */
    boolean isLoadedOf(HandedIn one) {
        return imports.isLoadedOf(one.organisation(), one.year());
    }

    List<HandedIn> list(Viewer viewer) {
        return imports.list(organisation(viewer), 100);
    }
}
