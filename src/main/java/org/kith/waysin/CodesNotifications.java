package org.kith.waysin;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** Tells a young person to whom codes went that their organisation lets none go there any more: for a month, or until codes go somewhere again. */
@Component
class CodesNotifications implements Notifications {
    private final CodeSql sql;

    CodesNotifications(CodeSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        return viewer.youngPerson() != null && sql.endedByOrganisation()
                ? List.of(new Notification(
                        say("waysin.codes.ended"),
                        say("waysin.codes.ended.what"),
                        "",
                        "/codes",
                        say("waysin.codes.title")))
                : List.of();
    }
}
