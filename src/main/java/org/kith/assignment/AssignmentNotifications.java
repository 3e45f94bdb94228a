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
 * Tells a young person, where they come in, that they were moved, and then who stopped and who began working with them, for two weeks: of those who are
 * gone whoever was there longest first. Of whom a return and Kith name it is told once, and of nobody who is there again, or is to come again, that they are
 * gone.
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

    /** That they were moved, why, and who is gone with it: the last move alone, since where they were before they are no more. */
    @Override
    public List<Notification> first(Viewer viewer) {
        var me = viewer.youngPerson();
        var since = assignments.today().minusDays(DAYS);
        return me == null
                ? List.of()
                : sql.moves(me).stream()
                        .limit(1)
                        .filter(move -> isNew(move.said(), since))
                        .map(move -> moved(me, move, sql.times(me)))
                        .toList();
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
        var begun = times.stream()
                .filter(time ->
                        isNew(time.started(), time.from(), since) && time.runs(assignments.today()) && !time.gone())
                .map(time -> telling(
                        me, say("workers.told.begun", time.called(), String.valueOf(time.role())), time.started()));
        var ended = times.stream()
                .filter(time -> time.until() != null && isNew(time.ended(), time.until(), since))
                .filter(time -> !time.neverBegan() && !isThereAgain(time, times) && !isToldWith(time, moves))
                .sorted(Comparator.comparing(TimeTogether::from))
                .map(time -> telling(me, say("workers.told.ended", time.called()), time.ended()));
        return Stream.concat(ended, begun).distinct().toList();
    }

    /** The last move is told with whom it ended. */
    private static boolean isToldWith(TimeTogether time, List<Move> moves) {
        return !moves.isEmpty() && moves.getFirst().said().equals(time.ended());
    }

    /** Whether the same one works with them all the same, or is to. */
    private boolean isThereAgain(TimeTogether gone, List<TimeTogether> times) {
        var who = gone.who();
        return who != null
                && times.stream()
                        .anyMatch(time -> who.equals(time.who())
                                && !time.gone()
                                && !time.neverBegan()
                                && time.runs(assignments.today()));
    }

    /** A move, who stopped by it, who never begins and who is there to ask now, told as one thing: to a young person it is one. */
    private Notification moved(UUID me, Move move, List<TimeTogether> times) {
        var words = with("workers.told.moved.stopped", say("workers.told.moved", move.to()), ended(move, times, false));
        var telling = telling(me, with("workers.told.moved.never", words, ended(move, times, true)), move.said());
        var managers = sql.managers(move.toTeam());
        return managers.isEmpty()
                ? telling
                : new Notification(
                        telling.words(),
                        say("workers.told.moved.ask", telling.more(), Line.either(managers)),
                        telling.read(),
                        telling.address(),
                        telling.link());
    }

    private static String with(String key, String words, List<String> whom) {
        return whom.isEmpty() ? words : say(key, Line.all(whom), whom.size(), words);
    }

    private List<String> ended(Move move, List<TimeTogether> times, boolean never) {
        return times.stream()
                .filter(time -> move.said().equals(time.ended()) && time.neverBegan() == never)
                .filter(time -> !isThereAgain(time, times))
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
