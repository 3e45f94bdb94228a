package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, what somebody else wrote down of promises to them and by them, until they open it: of each promise
 * what was said last, for a week at most; why one was not kept, until it is read. Reminds them of what they promised when its day is near or over; of
 * both sides what is for today or tomorrow, and, without blame, that one to them is late.
 */
@Component
class PromisesNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);
    private static final int LONGEST = 80;

    private final PromiseNewsSql sql;
    private final PromiseRemindersSql reminders;
    private final Clock clock;

    PromisesNotifications(PromiseNewsSql sql, PromiseRemindersSql reminders, Clock clock) {
        this.sql = sql;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var told = new HashSet<UUID>();
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var news = sql.saidByOthers(me, clock.instant().minus(NEW).atOffset(ZoneOffset.UTC)).stream()
                .filter(one -> told.add(one.promise()))
                .map(one -> notification(me, one, today))
                .toList();
        var reminded = reminders.of(me, today).stream()
                .filter(one -> !told.contains(one.id()))
                .map(one -> reminder(me, one, today));
        return Stream.concat(news.stream(), reminded).toList();
    }

    private static Notification reminder(UUID me, Promise one, LocalDate today) {
        var due = Objects.requireNonNull(one.due());
        var theirs = one.parties().byYoungPerson() ? "mine" : "theirs";
        return new Notification(
                say("promises.reminds", one.parties().inWords(true), Line.begin(one.words(), LONGEST)),
                say(
                        "promises.reminds." + theirs + (due.isBefore(today) ? ".over" : ".near"),
                        Dates.weekday(due, today)),
                "",
                "/young-people/" + me + "/promises/" + one.id(),
                say("promises.tells.read"));
    }

    private static Notification notification(UUID me, PromiseNewsSql.News one, LocalDate today) {
        var key = "promises.tells." + one.key();
        var due = one.due();
        var words = Line.begin(one.words(), LONGEST);
        return new Notification(
                due == null
                        ? say(key, one.said().name(), words)
                        : say(key + ".by", one.said().name(), words, Dates.weekday(due, today)),
                say(key + ".more", one.said().name()),
                "",
                "/young-people/" + me + "/promises/" + one.promise(),
                say("promises.tells.read"));
    }
}
