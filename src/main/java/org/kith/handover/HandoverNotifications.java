package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Dates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, that their worker stops and who comes: at once, and until they said what they wish; of a letter and of
 * what else is new until they looked; and from the first day on it asks whether they have met.
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
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var told = new ArrayList<Notification>();
        for (var one : sql.all(me)) {
            told.addAll(of(me, one));
        }
        return told;
    }

    private List<Notification> of(UUID me, Handover one) {
        var today = leavings.today();
        var news = sql.unreadOf(me, one.id(), today.minusDays(DAYS));
        var told = new ArrayList<Notification>();
        if (one.isOpen() && (isAsked(one, today) || !news.isEmpty())) {
            told.add(open(one, today));
        }
        if (news.contains("letter")) {
            told.add(telling(say("handover.tells.letter", one.from().name()), "", one, "/letter", "read-letter"));
        }
        if (!one.isOpen() && (news.contains("closed") || news.contains("taken-back"))) {
            told.add(telling(say("handover.tells.over", one.from().name()), one.standing(true), one, "", "read"));
        }
        return told;
    }

    /** What they wish, and once the day has come whether they have met. */
    private static boolean isAsked(Handover one, LocalDate today) {
        return !HandoverPath.WISHES.isDone(one) || isToMeet(one, today);
    }

    private static boolean isToMeet(Handover one, LocalDate today) {
        return one.state() instanceof HandoverState.Named named
                && !named.who().firstDay().isAfter(today);
    }

    private static Notification open(Handover one, LocalDate today) {
        var from = one.from();
        var day = Dates.said(from.lastDay());
        var to = one.to();
        var mood = (from.leaving() == null ? "change" : "leaving")
                + (from.lastDay().isBefore(today) ? ".past" : "");
        var who = say("handover.tells." + mood, from.name(), day);
        if (to != null && isToMeet(one, today)) {
            return telling(say("handover.tells.met", to.name()), "", one, "/met", "met");
        }
        var comes = to == null ? "nobody" : "named";
        var more = HandoverPath.WISHES.isDone(one) ? ".new" : "";
        return telling(
                who,
                say(
                        "handover.tells." + comes + more,
                        to == null ? "" : to.name(),
                        to == null ? "" : Dates.longDay(to.firstDay())),
                one,
                more.isEmpty() ? "/wishes" : "",
                more.isEmpty() ? "wish" : "read");
    }

    private static Notification telling(String words, String more, Handover one, String page, String link) {
        return new Notification(words, more, "", one.address() + page, say("handover.tells.link." + link));
    }
}
