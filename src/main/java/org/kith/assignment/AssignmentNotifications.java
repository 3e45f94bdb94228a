package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, who stopped and who began working with them and which team they are in, for two weeks: who is gone
 * comes first, and of those whoever was there longest. Of whom a return and Kith name it is told once.
 */
@Component
@Order(2)
class AssignmentNotifications implements Notifications {
    private static final int DAYS = 14;

    private final AssignmentSql sql;
    private final Assignments assignments;

    AssignmentNotifications(AssignmentSql sql, Assignments assignments) {
        this.sql = sql;
        this.assignments = assignments;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var since = assignments.today().minusDays(DAYS);
        var times = sql.times(me);
        var moves = sql.moves(me);
        var moved = moves.stream().filter(move -> isNew(move.said(), since)).map(move -> moved(me, move, times));
        var begun = times.stream()
                .filter(time ->
                        isNew(time.started(), time.from(), since) && time.runs(assignments.today()) && !time.gone())
                .map(time -> telling(
                        me, say("workers.told.begun", time.called(), String.valueOf(time.role())), time.started()));
        var ended = times.stream()
                .filter(time -> time.until() != null && isNew(time.ended(), time.until(), since))
                .filter(time -> moves.stream().noneMatch(move -> move.said().equals(time.ended())))
                .sorted(Comparator.comparing(TimeTogether::from))
                .map(time -> telling(me, say("workers.told.ended", time.called()), time.ended()));
        return Stream.of(ended, moved, begun).flatMap(one -> one).distinct().toList();
    }

    /** A move, who stopped by it, who never begins and who is there to ask now, told as one thing: to a young person it is one. */
    private Notification moved(UUID me, Move move, List<TimeTogether> times) {
        var stopped = ended(move, times, false);
        var never = ended(move, times, true);
        var now = say("workers.told.moved", move.to());
        var words = never.isEmpty() ? now : say("workers.told.moved.never", Line.all(never), never.size(), now);
        var managers = sql.managers(move.toTeam());
        var telling = telling(me, words, move.said());
        return new Notification(
                stopped.isEmpty() ? words : say("workers.told.moved.stopped", Line.all(stopped), stopped.size(), words),
                managers.isEmpty()
                        ? telling.more()
                        : say("workers.told.moved.ask", telling.more(), Line.either(managers)),
                telling.read(),
                telling.address(),
                telling.link());
    }

    private static List<String> ended(Move move, List<TimeTogether> times, boolean never) {
        return times.stream()
                .filter(time -> move.said().equals(time.ended()) && time.neverBegan() == never)
                .sorted(Comparator.comparing(TimeTogether::from))
                .map(TimeTogether::called)
                .distinct()
                .toList();
    }

    /** Of what was said before its day it is told from that day on. */
    private boolean isNew(TimeTogether.@Nullable Said said, LocalDate day, LocalDate since) {
        return said != null
                && !day.isAfter(assignments.today())
                && (isNew(said, since) || !day.isBefore(since) && said.on().isBefore(day));
    }

    private static boolean isNew(TimeTogether.@Nullable Said said, LocalDate since) {
        return said != null && !said.on().isBefore(since);
    }

    private static Notification telling(UUID me, String words, TimeTogether.@Nullable Said said) {
        var more = said == null ? "" : say("workers.told.said", said.by(), Dates.longDay(said.on()), said.because());
        return new Notification(words, more, "", "/young-people/" + me + "/workers", say("workers.own.title"));
    }
}
