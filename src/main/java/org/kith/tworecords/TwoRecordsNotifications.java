package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** Asks a young person, where they come in, whether they were written down twice as somebody says, until they say so themselves. */
@Component
class TwoRecordsNotifications implements Notifications {
    private final OwnWordSql sql;

    TwoRecordsNotifications(OwnWordSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.told().stream()
                        .filter(OwnWordSql.Told::isNew)
                        .limit(1)
                        .map(told -> new Notification(
                                told.inWords(), say("two.own.what"), "", TwoRecordsPage.at(me), say("two.own.answer")))
                        .toList();
    }
}
