package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, what somebody else wrote down of promises to them and by them, until they look at them: of each promise
 * what was said last, for a week at most; why one was not kept, until it is read.
 */
@Component
class PromisesNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);
    private static final int LONGEST = 80;

    private final PromiseNewsSql sql;
    private final Clock clock;

    PromisesNotifications(PromiseNewsSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var told = new HashSet<UUID>();
        return sql.saidByOthers(me, clock.instant().minus(NEW).atOffset(ZoneOffset.UTC)).stream()
                .filter(one -> told.add(one.promise()))
                .map(one -> notification(me, one))
                .toList();
    }

    private static Notification notification(UUID me, PromiseNewsSql.News one) {
        var key = "promises.tells." + one.key();
        return new Notification(
                say(key, one.said().name(), Line.begin(one.words(), LONGEST)),
                say(key + ".more", one.said().name()),
                "",
                "/young-people/" + me + "/promises/" + one.promise(),
                say("promises.tells.read"));
    }
}
