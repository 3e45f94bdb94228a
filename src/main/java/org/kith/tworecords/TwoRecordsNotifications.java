package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/**
 * Asks a young person, where they come in, whether they were written down twice as somebody says, until they say so themselves; and tells them once
 * that nobody says it any more.
 */
@Component
class TwoRecordsNotifications implements Notifications {
    private final OwnWordSql sql;

    TwoRecordsNotifications(OwnWordSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var told = sql.told();
        return told.isEmpty()
                ? sql
                        .takenBack()
                        .filter(OwnWordSql.TakenBack::isNew)
                        .map(back -> telling(me, back.inWords(), "", say("two.own.read")))
                        .stream()
                        .toList()
                : told.stream()
                        .filter(OwnWordSql.Told::isNew)
                        .limit(1)
                        .map(one -> telling(me, one.inWords(), say("two.own.what"), say("two.own.answer")))
                        .toList();
    }

    private static Notification telling(UUID me, String words, String more, String link) {
        return new Notification(words, more, "", TwoRecordsPage.at(me), link);
    }
}
