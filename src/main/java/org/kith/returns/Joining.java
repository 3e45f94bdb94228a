package org.kith.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.continuity.Figures;
import org.springframework.stereotype.Component;

/**
 * Does what somebody said of two numbers. What came by returns goes to whom it was joined to, but for what is there already; of a row both
 * have, the later statement goes and the former takes its place. What was written stays under its own record. Taken back, each row is where it
 * was. Who works with them, as said in Kith, goes and comes back with the rows. It waits for a loading, and a loading for it.
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
        Set<UUID> touched = new HashSet<>();
        for (var pair : sql.toPart(organisation)) {
            touched.addAll(List.of(pair.kept(), part(pair)));
        }
        var gone = new HashSet<UUID>();
        for (var pair : sql.toJoin(organisation)) {
            var other = Objects.requireNonNull(pair.other(), "there is somebody to join");
            TABLES.forEach(table -> join(organisation, table, pair, other));
            sql.countWith(other, pair.kept());
            touched.add(pair.kept());
            gone.add(other);
        }
        for (var pair : sql.toCarry(organisation)) {
            var other = Objects.requireNonNull(pair.other(), "there is somebody to join");
            if (sql.carryAssignments(pair.answer(), other, pair.kept()) > 0) {
                touched.add(pair.kept());
            }
        }
        touched.removeAll(gone);
        if (!touched.isEmpty()) {
            figures.refresh(organisation, touched);
        }
    }

    private UUID part(JoiningSql.Pair pair) {
        var other = pair.other() == null ? parting.makeOther(pair) : pair.other();
        TABLES.forEach(table -> parting.rows(table, pair, other));
        parting.assignments(pair, other);
        parting.facts(pair, other);
        parting.forget(pair.answer());
        sql.countAlone(other);
        return other;
    }

    private <T> void join(UUID organisation, RowTable<T> table, JoiningSql.Pair pair, UUID other) {
        var rows = known.rows(table, organisation, new UUID[] {pair.kept(), other});
        Map<Object, Stored<T>> kept = new HashMap<>();
        rows.getOrDefault(pair.kept(), List.of())
                .forEach(row -> kept.putIfAbsent(table.key().apply(row.value()), row));
        var comes = new ArrayList<UUID>();
        var makesRoom = new ArrayList<UUID>();
        for (var row : rows.getOrDefault(other, List.of())) {
            var same = kept.get(table.key().apply(row.value()));
            if (same == null || isLater(row, same)) {
                comes.add(row.id());
                if (same != null) {
                    makesRoom.add(same.id());
                }
            }
        }
        sql.move(table, pair.answer(), makesRoom, other, true);
        sql.move(table, pair.answer(), comes, pair.kept(), false);
    }

    private static boolean isLater(Stored<?> row, Stored<?> than) {
        return year(row.statedYear()) > year(than.statedYear());
    }

    private static int year(@Nullable Integer stated) {
        return stated == null ? 0 : stated;
    }
}
