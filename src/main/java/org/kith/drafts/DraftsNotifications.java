package org.kith.drafts;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, that something they wrote was not sent: until they send it or throw it away. */
@Component
class DraftsNotifications implements Notifications {
    private final DraftSql sql;

    DraftsNotifications(DraftSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var count = DraftPermissions.of(viewer).own() ? sql.count() : 0;
        return count == 0
                ? List.of()
                : List.of(new Notification(
                        say("drafts.told", count), say("drafts.what"), "", "/drafts", say("drafts.told.see")));
    }
}
