package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, that their worker stops and who comes, what they can say now and when they meet: in the open, from the
 * moment it is said until they have met, and while a meeting is to come. Beside it of a letter, of what was written down as they told it and of what is over, until they looked at that.
 */
@Component
@Order(1)
class HandoverNotifications implements Notifications {
    private static final int DAYS = 14;

    private final HandoverSql sql;
    private final Leavings leavings;

    HandoverNotifications(HandoverSql sql, Leavings leavings) {
        this.sql = sql;
        this.leavings = leavings;
    }

    @Override
    public List<Notification> ofWorkers(Viewer viewer) {
        return all(viewer.youngPerson()).stream()
                .filter(Handover::isOpen)
                .map(one -> new OnTheWay(one, new Meetings(sql.steps(one.id())), leavings.today()))
                .filter(OnTheWay::isAhead)
                .map(OnTheWay::told)
                .toList();
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var told = new ArrayList<Notification>();
        for (var one : all(viewer.youngPerson())) {
            told.addAll(news(one, sql.unreadOf(one, leavings.today().minusDays(DAYS))));
        }
        return told;
    }

    private List<Handover> all(@Nullable UUID me) {
        return me == null ? List.of() : sql.all(me);
    }

    private static List<Notification> news(Handover one, List<String> news) {
        var told = new ArrayList<Notification>();
        var from = one.from().name();
        if (news.contains("letter")) {
            told.add(telling(say("handover.tells.letter", from), "", one, "/letter", "read-letter"));
        }
        if (news.contains("them")) {
            told.add(telling(say("handover.tells.them"), "", one, "/them", "read-them"));
        }
        if (one.isOpen() && !Collections.disjoint(news, HandoverPart.WISHES.kinds())) {
            told.add(telling(say("handover.tells.wishes"), "", one, "/wishes", "read-wishes"));
        }
        if (!one.isOpen() && (news.contains("closed") || news.contains("taken-back"))) {
            told.add(telling(say("handover.tells.over", from), one.standing(true), one, "", "read"));
        }
        return told;
    }

    static Notification telling(String words, String more, Handover one, String page, String link) {
        return new Notification(words, more, "", one.address() + page, say("handover.tells.link." + link));
    }
}
