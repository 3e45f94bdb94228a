package org.kith.lifeline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;
import org.kith.continuity.Gap;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Stretch;

/**
 * A worker's time on the lifeline, or a time with nobody.
 *
 * @param number counted from the first worker, and from the first time with nobody
 * @param workerId null for nobody
 * @param inReturns whether a return names this worker, so that they have a page; not so where they were only assigned in Kith
 * @param isHandedOver whether it ends after the last day of somebody who hands over
 * @param began why it began, where the return says: between this worker and the one before, why it changed
 */
record WorkerRow(
        int number,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID workerId,
        @Nullable String name,
        boolean inReturns,
        @Nullable Coded began,
        @Nullable LeftOpen leftOpen,
        boolean isHandedOver)
        implements Stretch {

    /** In order of time, gaps in their place. */
    static List<WorkerRow> of(PersonFacts told, LocalDate born, LocalDate asOf) {
        var rows = new ArrayList<WorkerRow>();
        for (var with : told.with()) {
            var spell = with.spell();
            var reason = spell.reason() == null
                    ? null
                    : Coded.of(CodeList.WORKER_CHANGE, spell.reason().code());
            rows.add(new WorkerRow(
                    rows.size() + 1,
                    spell.from(),
                    spell.until(),
                    with.workerId(),
                    with.name(),
                    with.inReturns(),
                    reason,
                    spell.leftOpen(),
                    spell.handedOver()));
        }
        int gaps = 0;
        for (var gap : Gap.in(told.story(born), asOf)) {
            rows.add(new WorkerRow(++gaps, gap.from(), gap.until(), null, null, false, null, null, false));
        }
        rows.sort(comparing(WorkerRow::from));
        return List.copyOf(rows);
    }

    /** Whether why it began says why they came: nobody is known to have been their worker before, or a return says that they are the first. */
    boolean isFirst() {
        return !nobody()
                && (number == 1 || began != null && ChangeReason.FCONTA.code().equals(began.code()));
    }

    boolean nobody() {
        return workerId == null;
    }

    /** Where the row stands in the list, as links from the drawing name it. */
    String anchor() {
        return (nobody() ? "nobody-" : "worker-") + number;
    }
}
