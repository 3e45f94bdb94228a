package org.kith.returns;

import java.util.UUID;
import org.kith.people.Figures;
import org.springframework.stereotype.Component;

/** Writes what a return changes, and works out the figures of everybody it is about, in the running transaction. */
@Component
class ReturnWriter {
    private final OrganisationSql organisations;
    private final RestatedSql sql;
    private final Figures figures;

    ReturnWriter(OrganisationSql organisations, RestatedSql sql, Figures figures) {
        this.organisations = organisations;
        this.sql = sql;
        this.figures = figures;
    }

    /** Waits until no other return is being loaded into the organisation; from then on no other is, until this transaction ends. */
    void awaitTurn(UUID organisation) {
        organisations.lockLoading(organisation);
    }

    void write(Order order, Comparison changes, Progress progress) {
        var organisation = order.organisation();
        boolean moved = organisations.coverUntil(organisation, changes.lastDay());
        var touched = changes.touched();
        var steps = new Steps(changes.counts().written() + touched.size(), progress);
        sql.addWorkers(organisation, changes, steps);
        if (!changes.newcomers().isEmpty()) {
            var team = organisations.teamNamedOrNew(organisation, order.team());
            sql.addYoungPeople(organisation, team, changes, steps);
        }
        sql.changeYoungPeople(organisation, changes, steps);
        sql.write(RowTable.EPISODES, organisation, changes.episodes, changes.year(), steps);
        sql.write(RowTable.INVOLVEMENTS, organisation, changes.spells, changes.year(), steps);
        sql.write(RowTable.REVIEWS, organisation, changes.reviews, changes.year(), steps);
        sql.write(RowTable.MISSING, organisation, changes.missing, changes.year(), steps);
        sql.write(RowTable.CARE_LEAVERS, organisation, changes.careLeavers, changes.year(), steps);
        if (moved) {
            figures.refresh(organisation);
        } else if (!touched.isEmpty()) {
            figures.refresh(organisation, touched);
        }
        steps.done(touched.size());
    }
}
