package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/**
 * Tells a young person that whoever looks wrote to them, that both said yes, or that whoever looked is gone or leaves. Whom it is about is not said, since people
 * look over shoulders.
 */
@Component
class ReconnectingNotifications implements Notifications {
    private static final String OPEN = "open";

    /** Of these they choose who looks. */
    private static final Set<String> CHOOSE = Set.of("gone", "leaves");

    private static final Duration NEW = Duration.ofDays(14);

    private final ReconnectingNewsSql sql;
    private final Clock clock;

    ReconnectingNotifications(ReconnectingNewsSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        return told(viewer, one -> !one.key().equals(OPEN));
    }

    /** That both said yes is not folded away. */
    @Override
    public List<Notification> ofWorkers(Viewer viewer) {
        return told(viewer, one -> one.key().equals(OPEN));
    }

    private List<Notification> told(Viewer viewer, Predicate<ReconnectingNewsSql.News> which) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var told = new HashSet<UUID>();
        return sql.of(me, clock.instant().minus(NEW).atOffset(ZoneOffset.UTC)).stream()
                .filter(one -> told.add(one.wish()))
                .filter(which)
                .map(one -> notification(me, one))
                .toList();
    }

    private static Notification notification(UUID me, ReconnectingNewsSql.News one) {
        var key = "reconnecting.tells." + one.key();
        return new Notification(
                say(key, one.by()),
                say(key + ".more"),
                "",
                "/young-people/" + me + "/reconnecting/" + one.wish() + (CHOOSE.contains(one.key()) ? "/looker" : ""),
                say(key + ".read"));
    }
}
