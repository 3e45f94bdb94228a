package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, in one line what comes next in the next {@value Coming#SOON} days; and what somebody else wrote down, moved
 * or called off, until they look at what is coming, for a week at most.
 */
@Component
class ComingNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);
    private static final int LONGEST = 80;

    private final NewsSql news;
    private final Comings comings;

    ComingNotifications(NewsSql news, Comings comings) {
        this.news = news;
        this.comings = comings;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var since = comings.now().minus(NEW).atOffset(ZoneOffset.UTC);
        return news.saidByOthers(me, since).stream()
                .map(one -> new Notification(
                        say("ahead.tells." + one.key(), one.said().name(), Line.begin(one.title(), LONGEST)),
                        say("ahead.tells." + one.key() + ".more"),
                        "",
                        "/young-people/" + me + "/coming/" + one.event(),
                        say("ahead.tells.read")))
                .toList();
    }

    /** What comes next, beneath those who are there for them. */
    @Override
    public List<Notification> ofWorkers(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null ? List.of() : next(me).stream().toList();
    }

    private Optional<Notification> next(UUID me) {
        var today = comings.today();
        var soon = comings.all(me).stream()
                .filter(one -> one.isToldFirst() && one.isSoon(today))
                .toList();
        return soon.stream().findFirst().map(one -> {
            var mine = one.steps().stream()
                    .filter(step -> step.open() && step.what().you())
                    .count();
            return new Notification(
                    say(
                            "ahead.tells.next",
                            Line.begin(one.title(true, ""), LONGEST),
                            one.now().time().near(today)),
                    one.hasPage()
                            ? say("ahead.tells.next.more", one.counted().size(), one.done(), mine, soon.size() - 1)
                            : say("ahead.tells.next.further", soon.size() - 1),
                    "",
                    "/young-people/" + me + "/coming",
                    say("ahead.tells.next.read"));
        });
    }
}
