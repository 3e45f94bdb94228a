package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, that somebody answered what they asked. */
@Component
class HelpNotifications implements Notifications {
    private final HelpNewsSql sql;

    HelpNotifications(HelpNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.answered(me).stream()
                        .map(one -> new Notification(
                                say("help.tells", DisplayName.somebody(one.by()), say("help.about.own." + one.about())),
                                "",
                                "",
                                "/young-people/" + me + "/help",
                                say("help.tells.read")))
                        .toList();
    }
}
