package org.kith.successor;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverPermissions;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * Young people with whom nobody works, for managers of their team: nobody began, or whoever was there left without saying so. Each is asked about, which
 * for a manager of many teams no page can do that only says how much waits: such a page takes what was found within the last minutes. The list itself
 * finds it anew.
 */
@Component
class AloneInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(12, "alone");

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 1_000;

    private final AloneSql sql;
    private final Clock clock;
    private final Map<UUID, Found> found = new ConcurrentHashMap<>();

    AloneInbox(AloneSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A number and no name, until then. */
    private record Found(int alone, Instant until) {}

    @Override
    public List<InboxItem> items(Viewer viewer) {
        if (!HandoverPermissions.of(viewer).manage()) {
            return List.of();
        }
        var first = sql.first(MOST);
        if (first.size() < MOST) {
            keep(viewer, first.size());
        } else {
            found.remove(viewer.me());
        }
        return first.stream().map(AloneInbox::item).toList();
    }

    @Override
    public Count count(Viewer viewer) {
        if (!HandoverPermissions.of(viewer).manage()) {
            return Count.NONE;
        }
        return Count.areFew(sql.teams()) ? Count.rows(AloneSql.ALONE) : Count.of(howMany(viewer));
    }

    private int howMany(Viewer viewer) {
        var known = found.get(viewer.me());
        return known != null && clock.instant().isBefore(known.until()) ? known.alone() : keep(viewer, sql.howMany());
    }

    private int keep(Viewer viewer, int alone) {
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        found.put(viewer.me(), new Found(alone, clock.instant().plus(KEPT)));
        return alone;
    }

    private static String words(AloneSql.Alone one) {
        return one.notKnown() ? "inbox.alone.not-known" : one.ever() ? "inbox.alone" : "inbox.alone.never";
    }

    private static InboxItem item(AloneSql.Alone one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.id(), one.name()),
                say(words(one), one.name(), Dates.longDay(one.since())),
                one.handedOver() == null
                        ? ""
                        : say("inbox.alone.ended-by-move", DisplayName.somebody(one.handedOver())),
                InboxItem.When.since(one.since()),
                new InboxItem.Act("/young-people/" + one.id() + "/workers/new", say("inbox.alone.act")));
    }
}
