package org.kith.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.continuity.Figures;
import org.springframework.stereotype.Component;

/** Writes what a return changes, and then works out the figures of everybody it is about, in the running transaction. */
@Component
class ReturnWriter {
    private final OrganisationSql organisations;
    private final RestatedSql sql;
    private final LateSql late;
    private final Figures figures;
    private final Clock clock;

    ReturnWriter(OrganisationSql organisations, RestatedSql sql, LateSql late, Figures figures, Clock clock) {
        this.organisations = organisations;
        this.sql = sql;
        this.late = late;
        this.figures = figures;
        this.clock = clock;
    }

    /** Waits until no other return is being loaded into the organisation; from then on no other is, until this transaction ends. */
    void awaitTurn(UUID organisation) {
        organisations.lockLoading(organisation);
    }

    /** @return to be run once numbers are joined again: works out the figures */
    Runnable write(Order order, Comparison changes, Progress progress) {
        var organisation = order.organisation();
        boolean moved = organisations.coverUntil(organisation, lastDay(changes), LocalDate.now(clock));
        var touched = changes.touched();
        var steps = new RestatedSql.Steps(changes.counts().written() + touched.size(), progress);
        sql.addWorkers(organisation, changes, steps);
        if (!changes.newcomers().isEmpty()) {
            var team = organisations.teamNamedOrNew(organisation, order.team());
            sql.addYoungPeople(organisation, team, changes, steps);
        }
        sql.changeYoungPeople(organisation, changes, steps);
        sql.keepLeftOpen(organisation, changes);
        sql.write(RowTable.EPISODES, organisation, changes.episodes, changes, steps);
        sql.write(RowTable.INVOLVEMENTS, organisation, changes.spells, changes, steps);
        sql.write(RowTable.REVIEWS, organisation, changes.reviews, changes, steps);
        sql.write(RowTable.MISSING, organisation, changes.missing, changes, steps);
        sql.write(RowTable.ORDERS, organisation, changes.orders, changes, steps);
        sql.write(RowTable.CARE_LEAVERS, organisation, changes.careLeavers, changes, steps);
        sql.writeLeftOpen(RowTable.EPISODES, organisation, changes.episodes, changes, steps);
        sql.writeLeftOpen(RowTable.INVOLVEMENTS, organisation, changes.spells, changes, steps);
        sql.writeLeftOpen(RowTable.MISSING, organisation, changes.missing, changes, steps);
        sql.writeLeftOpen(RowTable.ORDERS, organisation, changes.orders, changes, steps);
        late.leaveOpen(organisation, changes, changes.lastDay());
        return () -> {
            if (moved) {
                figures.refresh(organisation);
            } else if (!touched.isEmpty()) {
                figures.refreshChanged(organisation, touched);
            }
            steps.done(touched.size());
        };
    }

    /** A return handed in before its year is over tells of no day after today. */
    private LocalDate lastDay(Comparison changes) {
        var today = LocalDate.now(clock);
        return changes.lastDay().isAfter(today) ? today : changes.lastDay();
    }
}
