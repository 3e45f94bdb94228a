package org.kith.joining;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/**
 * Tells a young person that two records were said to be theirs, for as long as that holds, since it is how they come to the other one; and for two weeks
 * that they were taken apart, or what was done about it.
 */
@Component
class JoiningNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(14);

    private final RecordJoinSql sql;
    private final Clock clock;

    JoiningNotifications(RecordJoinSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.of(me).stream()
                        .flatMap(join -> said(join).map(what -> telling(me, what, join)).stream())
                        .toList();
    }

    private Optional<String> said(RecordJoin join) {
        if (join.holds()) {
            return Optional.of("joined");
        }
        var last = Stream.of(join.heardAt(), join.undoneAt())
                .filter(moment -> moment != null && clock.instant().minus(NEW).isBefore(Instant.from(moment)))
                .findFirst();
        return last.isEmpty() || join.isUnheard()
                ? Optional.empty()
                : Optional.of(join.notMe() ? "heard" : "parted");
    }

    private static Notification telling(UUID me, String what, RecordJoin join) {
        return new Notification(
                say("joining.told." + what),
                say("joining.told." + what + ".more", String.valueOf(join.confirmedBy())),
                "",
                "/young-people/" + me + "/parts",
                say("joining.told.read"));
    }
}
