package org.kith.inbox;

import java.util.List;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

/** What waits for somebody in all rooms together: the list of it, and how much it is, which is one number wherever it stands. */
@Component
class Waiting {
    private final List<Inbox> rooms;
    private final ActorTransactions acting;
    private final InboxSql sql;
    private final LastCounts lastCounts;

    Waiting(List<Inbox> rooms, ActorTransactions acting, InboxSql sql, LastCounts lastCounts) {
        this.rooms = rooms;
        this.acting = acting;
        this.sql = sql;
        this.lastCounts = lastCounts;
    }

    /**
     * @param items the most urgent first
     * @param count how much it is with what is not among them
     */
    record All(List<InboxItem> items, int count) {}

    /** Within the viewer's transaction. */
    All all(Viewer viewer) {
        var found = rooms.stream().map(room -> room.items(viewer)).toList();
        var items = found.stream()
                .flatMap(List::stream)
                .sorted(InboxItem.ORDER)
                .limit(Inbox.MOST)
                .toList();
        var whole = found.stream().mapToInt(List::size).sum();
        var more = found.stream().anyMatch(some -> some.size() >= Inbox.MOST);
        var count = more ? within(viewer) : whole;
        lastCounts.keep(viewer.me(), count);
        return new All(items, count);
    }

    /** Where a busy machine takes too long to count, the page is shown without the number; the list itself says all. */
    final int count(Viewer viewer) {
        try {
            return counted(viewer);
        } catch (QueryTimeoutException late) {
            return 0;
        }
    }

    /** As it was counted a moment ago, or now. */
    int counted(Viewer viewer) {
        return lastCounts.of(viewer.me(), () -> countedNow(viewer));
    }

    /** In a transaction of its own, about nobody, so that it is the same on every page: of one young person too. */
    final int countedNow(Viewer viewer) {
        return acting.as(Actor.person(viewer.me()), this::within);
    }

    private int within(Viewer viewer) {
        var all = Count.all(rooms.stream().map(room -> room.count(viewer)).toList());
        return all.known() + (all.asksAnything() ? sql.count(all, sql.teams()) : 0);
    }
}
