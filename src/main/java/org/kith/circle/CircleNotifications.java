package org.kith.circle;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, whom somebody else wrote down as mattering to them, and what they put right of it, and who moved how many in the circle: until they look
 * at the list, for a week at most.
 */
@Component
class CircleNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);

    private final CircleSql sql;
    private final ClosenessSql closeness;
    private final Clock clock;

    CircleNotifications(CircleSql sql, ClosenessSql closeness, Clock clock) {
        this.sql = sql;
        this.closeness = closeness;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var since = clock.instant().minus(NEW).atOffset(ZoneOffset.UTC);
        return Stream.concat(
                        sql.saidByOthers(me, since).stream().map(person -> notification(me, person)),
                        closeness.movedByOthers(me, since).stream().map(mover -> moved(me, mover)))
                .toList();
    }

    private static Notification moved(UUID me, ClosenessSql.Mover mover) {
        return new Notification(
                say("circle.tells.moved", DisplayName.somebody(mover.name()), mover.many()),
                say("circle.tells.moved.more"),
                "",
                "/young-people/" + me + "/circle",
                say("circle.tells.moved.look"));
    }

    private static Notification notification(UUID me, PersonWhoMatters person) {
        return new Notification(
                say(
                        key(person),
                        DisplayName.somebody((person.state() == null ? person.said() : person.state()).by()),
                        person.words().name()),
                say(person.takenAway() ? "circle.tells.taken.more" : "circle.tells.more"),
                "",
                "/young-people/" + me + "/circle/" + person.id(),
                say("circle.tells.look"));
    }

    /** Of whom is not safe, no name: people look over shoulders. */
    private static String key(PersonWhoMatters person) {
        var state = person.words().state();
        if (state == CircleState.NOT_SAFE) {
            return "circle.tells.not-safe";
        }
        if (person.takenAway()) {
            return "circle.tells.taken";
        }
        if (person.state() != null) {
            return "circle.tells.together";
        }
        return "circle.tells." + (person.version() > 1 ? "changed" : state.key());
    }
}
