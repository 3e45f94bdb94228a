package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Line;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person what others decided about sharing and what others answered: where they come in until they looked at who sees what, there
 * for two weeks. What others ask them is told until they answer.
 */
@Component
@Order(3)
class SharingNotifications implements Notifications {
    private static final Duration STANDS = Duration.ofDays(14);

    private final SharingSql sql;
    private final SeenBy seen;
    private final Clock clock;

    SharingNotifications(SharingSql sql, SeenBy seen, Clock clock) {
        this.sql = sql;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public List<Notification> of(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : told(
                        me,
                        sql.asks(viewer, me),
                        seen.sections(),
                        clock.instant().minus(STANDS));
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var asks = sql.asks(viewer, me);
        var names = seen.sections();
        var open = asks.stream().filter(SharingPermissions.of(viewer)::answer).map(ask -> notification(me, ask, names));
        return Stream.concat(told(me, asks, names, since(viewer, me)).stream(), open)
                .toList();
    }

    private Instant since(Viewer viewer, UUID me) {
        var latest = clock.instant().minus(STANDS);
        var looked = sql.lastLooked(viewer, me);
        return looked.isAfter(latest) ? looked : latest;
    }

    private List<Notification> told(UUID me, List<Ask> asks, SectionNames names, Instant since) {
        var decided = new DecisionsTold(me, names, sql.grants(me), asks).since(since);
        return Stream.concat(decided.stream(), new AnswersTold(me, names, asks).since(since).stream())
                .toList();
    }

    private static Notification notification(UUID me, Ask ask, SectionNames names) {
        var sections = Line.all(ask.sections().stream().map(names::of).toList());
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
