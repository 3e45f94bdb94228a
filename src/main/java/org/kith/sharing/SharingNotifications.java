package org.kith.sharing;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, what others ask them about sharing, until they answer. */
@Component
class SharingNotifications implements Notifications {
    private final SharingSql sql;
    private final SeenBy seen;

    SharingNotifications(SharingSql sql, SeenBy seen) {
        this.sql = sql;
        this.seen = seen;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var may = SharingPermissions.of(viewer);
        var open = sql.asks(viewer, me).stream().filter(may::answer).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var names = seen.sections();
        return open.stream().map(ask -> telling(me, ask, names)).toList();
    }

    private static Notification telling(UUID me, Ask ask, SectionNames names) {
        var sections = String.join(
                ", ",
                ask.sections().stream().map((Section one) -> names.of(one)).toList());
        return new Notification(
                say(
                        "sharing.ask." + ask.about().key(),
                        ask.askedBy(),
                        ask.recipient().called(),
                        sections),
                ask.words(),
                "",
                "/young-people/" + me + "/sharing#asks",
                say("sharing.ask.look"));
    }
}
