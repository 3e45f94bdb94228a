package org.kith.together;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, that a worker asks how they see it, sees it differently or said yes, and that they both want to look at it again. */
@Component
class TogetherNotifications implements Notifications {
    private final TogetherNewsSql sql;
    private final Clock clock;

    TogetherNotifications(TogetherNewsSql sql, Clock clock) {
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
        return sql.forYoungPerson(me, LocalDate.now(clock)).stream()
                .filter(one -> told.add(one.worker()))
                .map(one -> notification(me, one))
                .toList();
    }

    private static Notification notification(UUID me, TogetherNewsSql.News one) {
        var key = "together.tells." + one.kind();
        return new Notification(
                say(key, one.name()),
                say(key + ".more", one.name()),
                "",
                "/young-people/" + me + "/together/" + one.worker(),
                say("together.tells.read"));
    }
}
