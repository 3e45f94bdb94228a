package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Line;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, that their worker stops and who comes, what they can say now and when they meet: in the open, from the
 * moment it is said until they have met, and while a meeting is to come; and which meetings are called off, until their day is over. Beside it of a letter, of what was written down as they told it and of what is over, until they looked at that.
 */
@Component
@Order(1)
class HandoverNotifications implements Notifications {
    private static final int DAYS = 14;

    private final HandoverSql sql;
    private final HandoverStepSql steps;
    private final Leavings leavings;

    HandoverNotifications(HandoverSql sql, HandoverStepSql steps, Leavings leavings) {
        this.sql = sql;
        this.steps = steps;
        this.leavings = leavings;
    }

    @Override
    public List<Notification> ofWorkers(Viewer viewer) {
        var all = all(viewer.youngPerson());
        return Stream.concat(
                        all.stream()
                                .map(one -> one.isOpen()
                                        ? onTheWay(one)
                                        : one.isClosed() ? stillAhead(one) : stays(one, all))
                                .flatMap(Optional::stream),
                        all.isEmpty() ? Stream.of() : calledOff(all))
                .toList();
    }

    /** Nobody waits for people who do not come: of each handover in one sentence. */
    private Stream<Notification> calledOff(List<Handover> all) {
        var off = steps.calledOff(all.getFirst().whose().youngPerson(), leavings.today());
        return all.stream().flatMap(one -> {
            var its = off.stream()
                    .filter(meeting -> meeting.handover().equals(one.id()))
                    .toList();
            return its.isEmpty() ? Stream.of() : Stream.of(calledOff(one, its));
        });
    }

    private static Notification calledOff(Handover one, List<HandoverStepSql.CalledOff> off) {
        var when = off.stream().map(meeting -> meeting.planned().whenAndWhere()).toList();
        var byMove = off.stream().anyMatch(HandoverStepSql.CalledOff::byMove);
        return telling(
                say("handover.tells.off", Line.all(when)),
                byMove ? say("handover.tells.off.moved") : "",
                one,
                "/meetings",
                "meetings");
    }

    private Optional<Notification> onTheWay(Handover one) {
        return Optional.of(new OnTheWay(one, new Meetings(sql.steps(one.id())), leavings.now()))
                .filter(OnTheWay::isAhead)
                .map(OnTheWay::told);
    }

    /** Of one that was closed early: who goes and who comes all the same, until both days are over. */
    private Optional<Notification> stillAhead(Handover one) {
        return Optional.of(new OnTheWay(one, new Meetings(List.of()), leavings.now()))
                .filter(closed -> one.done().ahead())
                .map(OnTheWay::toldOfDays);
    }

    /** That somebody stays is glad news: in the open, with what they say, until it is read or no longer so, or they are to stop once more. */
    private Optional<Notification> stays(Handover one, List<Handover> all) {
        if (!one.isTakenBack()
                || all.stream().anyMatch(other -> other.isOpen() && other.isOfWhoever(one))
                || !unreadOf(one).contains("taken-back")
                || !sql.isThere(one.whose().youngPerson(), one.from().account())) {
            return Optional.empty();
        }
        var words = sql.steps(one.id()).stream()
                .filter(step -> step.is("taken-back"))
                .map(HandoverStep::words)
                .filter(Objects::nonNull)
                .map(said -> "“" + said + "”")
                .findFirst()
                .orElse("");
        return Optional.of(telling(say("handover.tells.stays", one.from().name()), words, one, "", "read"));
    }

    private List<String> unreadOf(Handover one) {
        return steps.unreadOf(one, leavings.today().minusDays(DAYS));
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var told = new ArrayList<Notification>();
        for (var one : all(viewer.youngPerson())) {
            told.addAll(news(one, unreadOf(one)));
        }
        return told;
    }

    private List<Handover> all(@Nullable UUID me) {
        return me == null ? List.of() : sql.begun(me);
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
        if (!one.isOpen() && !one.isTakenBack() && news.contains("closed")) {
            told.add(telling(say("handover.tells.over", from), one.standing(true), one, "", "read"));
        }
        return told;
    }

    static Notification telling(String words, String more, Handover one, String page, String link) {
        return new Notification(words, more, "", one.address() + page, say("handover.tells.link." + link));
    }
}
