package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, that a name they read of somebody who was there for them was the wrong one: for two weeks, until they look there. */
@Component
@Order(3)
class JoiningNotifications implements Notifications {
    private final WorkerJoinSql sql;

    JoiningNotifications(WorkerJoinSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.takenBackFrom(me).stream()
                        .map(name -> new Notification(
                                say("joining.tells", name),
                                say("joining.tells.more"),
                                "",
                                "/young-people/" + me + "/workers",
                                say("joining.tells.read")))
                        .toList();
    }
}
