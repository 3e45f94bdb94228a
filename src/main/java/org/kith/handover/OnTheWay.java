package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.kith.web.Notification;
import org.kith.words.Dates;

/**
 * What a young person reads of one handover where they come in, in two sentences: who goes and who comes, and what is next for them. That is whether
 * they have met, once the first day has come; else the meeting that is next; else what they wish.
 */
record OnTheWay(Handover handover, Meetings meetings, LocalDateTime now) {

    private LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether they have not met yet, as far as they said, or a meeting is to come. */
    boolean isAhead() {
        return handover.done().met() == null || !meetings.toCome(now).isEmpty();
    }

    Notification told() {
        var to = handover.to();
        if (to != null && handover.done().met() == null && !to.firstDay().isAfter(today())) {
            return HandoverNotifications.telling(goes(), say("handover.tells.met", to.name()), handover, "/met", "met");
        }
        var meeting = meetings.toCome(now).stream().findFirst();
        if (meeting.isPresent()) {
            var isAnswered = meetings.answer(meeting.get()) != null;
            return HandoverNotifications.telling(
                    goes(), meets(meeting.get()), handover, "/meetings", isAnswered ? "meetings" : "answer");
        }
        var isSaid = HandoverPath.WISHES.isDone(handover);
        return HandoverNotifications.telling(
                goes(), comes(), handover, isSaid ? "" : "/wishes", isSaid ? "said" : "wish");
    }

    /** The days alone, where nothing is left to say. */
    Notification toldOfDays() {
        var to = handover.to();
        return HandoverNotifications.telling(goes(), to == null || to.never() ? "" : comes(), handover, "", "read");
    }

    private String goes() {
        var from = handover.asTheyWent();
        var mood = (from.leaving() == null ? "change" : "leaving")
                + (handover.wentSooner() || from.isPast(today()) ? ".past" : "");
        return say("handover.tells." + mood, from.name(), Dates.said(from.lastDay()));
    }

    private String comes() {
        var to = handover.to();
        var off = handover.gap().off();
        if (to == null) {
            return off == null ? say("handover.tells.nobody") : say("handover.tells.nobody.off", off);
        }
        return say(
                to.firstDay().isBefore(today()) ? "handover.tells.named.past" : "handover.tells.named",
                to.name(),
                Dates.weekday(to.firstDay(), today()));
    }

    private String meets(HandoverStep planned) {
        var meeting = Objects.requireNonNull(planned.meeting());
        var which = Objects.requireNonNull(meeting.which());
        var meets = meeting.place() == null
                ? say("handover.tells.meets", comes(), which, planned.when())
                : say("handover.tells.meets.place", comes(), which, planned.when(), meeting.place());
        return handover.isTooLate(planned)
                ? meets + " "
                        + say("handover.meets.too-late.own", handover.from().name())
                : meets;
    }
}
