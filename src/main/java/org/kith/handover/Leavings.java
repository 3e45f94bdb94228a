package org.kith.handover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Says that somebody leaves, which opens a handover for each of their young people, and that they stay after all. In the actor's transaction. */
@Component
class Leavings {
    private final LeavingSql sql;
    private final HandoverSql handovers;
    private final HandoverChangeSql changes;
    private final Clock clock;

    Leavings(LeavingSql sql, HandoverSql handovers, HandoverChangeSql changes, Clock clock) {
        this.sql = sql;
        this.handovers = handovers;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
    }

    /** It, for whoever may say something of it; it is none where it was taken back. */
    Leaving of(UUID leaving) {
        return sql.one(leaving).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Of whom that is said already, for a day that is to come: whoever says it anew takes that back first. */
    List<Leaving> already(UUID account, UUID key) {
        return sql.standing(today()).stream()
                .filter(one -> one.who().account().equals(account) && !one.id().equals(key))
                .toList();
    }

    /** A handover that is open already goes on; where nobody is named in it yet, its last day is this one. */
    void leave(Viewer viewer, UUID account, Form form) {
        sql.lock(account);
        var lastDay = LeavingForm.lastDay(form);
        var reason = form.value(LeavingForm.REASON);
        if (sql.say(viewer, form.key(), account, lastDay, reason) == 0) {
            return;
        }
        var open = handovers.open().stream()
                .filter(one -> one.from().account().equals(account))
                .toList();
        for (var one : open) {
            if (one.to() == null) {
                var day = new HandoverChangeSql.NewStep(UUID.randomUUID(), "day", null, null, lastDay, null);
                changes.say(viewer, one.whose().youngPerson(), one.id(), day);
            }
        }
        var opening = new HandoverChangeSql.Opening(account, form.key(), lastDay, reason);
        for (var young : sql.youngPeopleOf(account, today())) {
            if (open.stream().noneMatch(one -> one.whose().youngPerson().equals(young))) {
                changes.open(viewer, idOf(form.key(), young), young, opening);
            }
        }
    }

    /** The same form sent twice opens one. */
    private static UUID idOf(UUID leaving, UUID young) {
        return UUID.nameUUIDFromBytes((leaving + " " + young).getBytes(StandardCharsets.UTF_8));
    }

    /** They stay: handovers in which nothing was done are closed with the same words, and the others go on until somebody closes each. */
    void takeBack(Viewer viewer, Leaving leaving, Form form) {
        sql.lock(leaving.who().account());
        var because = form.words(LeavingForm.BECAUSE);
        if (sql.takeBack(viewer, form.key(), leaving, because) == 0) {
            return;
        }
        for (var one : handovers.open()) {
            if (leaving.id().equals(one.from().leaving()) && one.isUntouched()) {
                var step = HandoverChangeSql.NewStep.words(UUID.randomUUID(), "taken-back", because);
                changes.say(viewer, one.whose().youngPerson(), one.id(), step);
            }
        }
    }
}
