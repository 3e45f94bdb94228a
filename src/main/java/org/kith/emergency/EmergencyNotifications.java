package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a young person, on their own pages, that somebody opened their record in an emergency. */
@Component
@Order(1)
class EmergencyNotifications implements Notifications {
    private final EmergencySql sql;

    EmergencyNotifications(EmergencySql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> of(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.of(me).stream().map(EmergencyNotifications::notification).toList();
    }

    static Notification notification(Emergency one) {
        return new Notification(
                say("emergency.tells", one.opened().by()),
                say("emergency.tells.why", one.when(), one.reason()) + " " + later(one) + say("emergency.tells.more"),
                one.heardAt() == null ? one.address() + "/heard" : "",
                one.address(),
                say("emergency.tells.talk"));
    }

    private static String later(Emergency one) {
        var told = one.told();
        return told == null ? "" : say("emergency.tells.later", told.by(), Dates.moment(told.at())) + " ";
    }
}
