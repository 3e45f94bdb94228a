package org.kith.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.continuity.Figures;
import org.springframework.stereotype.Component;

/**
 * Does what somebody said of two numbers. What came by returns goes to whom it was joined to, but for what is there already; of a row both
 * have, the later statement goes and the former takes its place, and so it is with who they are. What was written stays under its own record.
 * Taken back, each row is where it was: rows are moved and never merged, and a return is written while all numbers stand apart (ADR 89). Who
 * works with them, as said in Kith, goes and comes back with the rows. It waits for a loading, and a loading for it.
 */
@Component
public class Joining {
    static final List<RowTable<?>> TABLES = List.of(
            RowTable.EPISODES,
            RowTable.INVOLVEMENTS,
            RowTable.REVIEWS,
            RowTable.MISSING,
            RowTable.ORDERS,
            RowTable.CARE_LEAVERS);

    private final ActorTransactions acting;
    private final OrganisationSql organisations;
    private final JoiningSql sql;
    private final PartingSql parting;
    private final KnownSql known;
    private final Figures figures;

    Joining(
            ActorTransactions acting,
            OrganisationSql organisations,
            JoiningSql sql,
            PartingSql parting,
            KnownSql known,
            Figures figures) {
        this.acting = acting;
        this.organisations = organisations;
        this.sql = sql;
        this.parting = parting;
        this.known = known;
        this.figures = figures;
    }

    /** In a transaction of its own. Asked again, it changes nothing. */
    void settleNow(UUID organisation) {
        acting.doAs(Actor.job(JobName.IMPORT, organisation), viewer -> {
            organisations.lockLoading(organisation);
            settle(organisation);
        });
    }

    /** The same at once, or not at all while a return is loaded: then the work in line does it. */
    void settleIfFree(UUID organisation) {
        acting.doAs(Actor.job(JobName.IMPORT, organisation), viewer -> {
            if (organisations.lockLoadingIfFree(organisation)) {
                settle(organisation);
            }
        });
    }

    /** The same within the transaction of the job that loads a return, whose turn it is. */
    void settle(UUID organisation) {
        Set<UUID> touched = new HashSet<>(takeApart(organisation));
        var pairs = sql.toJoin(organisation);
        if (!pairs.isEmpty()) {
            TABLES.forEach(table -> join(organisation, table, pairs));
            pairs.forEach(sql::swapFactsIfLater);
            sql.countWith(pairs);
            pairs.forEach(pair -> touched.add(pair.kept()));
        }
        for (var pair : sql.toCarry(organisation)) {
            if (sql.carryAssignments(pair) > 0) {
                touched.add(pair.kept());
            }
        }
        pairs.forEach(pair -> touched.remove(pair.other()));
        if (!touched.isEmpty()) {
            figures.refresh(organisation, touched);
        }
    }

    /** Every number of the organisation by itself, as though nobody had said anything, until {@link #settle} joins them anew. */
    void standApart(UUID organisation) {
        parting.standApart(sql.together(organisation));
    }

    /** What was taken back; whoever else was joined to the same young person is so anew, since their rows may stand in each other's place. */
    private List<UUID> takeApart(UUID organisation) {
        var taken = sql.toPart(organisation);
        if (taken.isEmpty()) {
            return List.of();
        }
        var kept = new HashSet<>(taken.values());
        var pairs = sql.together(organisation).stream()
                .filter(pair -> kept.contains(pair.kept()))
                .toList();
        parting.standApart(pairs);
        var over =
                pairs.stream().filter(pair -> taken.containsKey(pair.answer())).toList();
        parting.assignments(over);
        parting.forget(over);
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.kept(), pair.other()))
                .toList();
    }

    private <T> void join(UUID organisation, RowTable<T> table, List<JoiningSql.Pair> pairs) {
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.kept(), pair.other()))
                .distinct()
                .toArray(UUID[]::new);
        var moves = new RowMoves<>(table, known.rows(table, organisation, ids));
        pairs.forEach(moves::join);
        sql.move(table, moves.all());
    }
}
