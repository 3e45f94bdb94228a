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

    /**
     * Where nothing of that person stands. A handover that is open already goes on, and its last day is this one. Answers
     * what is said of them already for a day that is to come, if it is not what this form said before: whoever says it anew takes that back first.
     */
    List<Leaving> leave(Viewer viewer, UUID account, Form form) {
        sql.lock(account);
        var lastDay = LeavingForm.lastDay(form);
        var reason = form.value(LeavingForm.REASON);
        if (sql.isSaid(form.key(), account, lastDay, reason)) {
            return List.of();
        }
        var already = sql.standing(today()).stream()
                .filter(one -> one.who().account().equals(account))
                .toList();
        if (already.isEmpty()) {
            open(viewer, account, form, lastDay, reason);
        }
        return already;
    }

    /** A form that said something else before, which was taken back, says this anew. */
    private void open(Viewer viewer, UUID account, Form form, LocalDate lastDay, String reason) {
        var key = sql.say(viewer, form.key(), account, lastDay, reason) == 1 ? form.key() : UUID.randomUUID();
        if (!key.equals(form.key())) {
            sql.say(viewer, key, account, lastDay, reason);
        }
        var opening = new HandoverChangeSql.Opening(account, key, lastDay, reason);
        for (var one : handovers.open()) {
            if (one.from().account().equals(account)) {
                var day = new HandoverChangeSql.NewStep(UUID.randomUUID(), "day", null, null, lastDay, null);
                changes.say(viewer, one.whose().youngPerson(), one.id(), day);
            }
        }
        for (var young : sql.youngPeopleOf(account, today())) {
            changes.lock(young);
            if (handovers.all(young).stream()
                    .noneMatch(one -> one.isOpen() && one.from().account().equals(account))) {
                changes.open(viewer, idOf(key, young), young, opening);
            }
        }
    }

    /** The same form sent twice opens one. */
    private static UUID idOf(UUID leaving, UUID young) {
        return UUID.nameUUIDFromBytes((leaving + " " + young).getBytes(StandardCharsets.UTF_8));
    }

    /** They stay: each handover it opened is closed with the same words, and where somebody takes over a manager says who works with them. */
    void takeBack(Viewer viewer, Leaving leaving, Form form) {
        sql.lock(leaving.who().account());
        var because = form.words(LeavingForm.BECAUSE);
        if (sql.takeBack(viewer, form.key(), leaving, because) == 0) {
            return;
        }
        for (var one : handovers.of(leaving.id())) {
            changes.lock(one.whose().youngPerson());
            var step = HandoverChangeSql.NewStep.words(UUID.randomUUID(), "taken-back", because);
            changes.say(viewer, one.whose().youngPerson(), one.id(), step);
        }
    }
}
