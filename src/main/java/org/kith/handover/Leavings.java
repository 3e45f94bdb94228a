package org.kith.handover;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.words.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says that somebody leaves, which opens a handover for each of their young people; that it is another day; and that they stay after all, whatever the
 * day. Until when they are there follows from it, and figures with it. In the actor's transaction. What a leaving opened follows it in every team: the
 * database writes that, also where whoever says it sees nothing of the young person.
 */
@Component
class Leavings {
    private final LeavingSql sql;
    private final HandoverSql handovers;
    private final HandoverChangeSql changes;
    private final ObjectProvider<CountedAgain> countedAgain;
    private final Clock clock;

    Leavings(
            LeavingSql sql,
            HandoverSql handovers,
            HandoverChangeSql changes,
            ObjectProvider<CountedAgain> countedAgain,
            Clock clock) {
        this.sql = sql;
        this.handovers = handovers;
        this.changes = changes;
        this.countedAgain = countedAgain;
        this.clock = clock;
    }

    /** Who works with them today. */
    List<LeavingSql.Working> workersOf(UUID youngPerson) {
        return sql.workersOf(youngPerson, today());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Dates.LONDON));
    }

    /** It, for whoever may say something of it; it is none where it was taken back. */
    Leaving of(UUID leaving) {
        return sql.one(leaving).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Where nothing of that person stands. A handover that is open already goes on, and its last day is this one. Answers
     * what is said of them already, if it is not what this form said before: whoever says it anew puts that right first, or takes it back.
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
        handOver(viewer, of(key));
    }

    /** Sent again it is said once; a form that said another day before says this one anew. */
    void putRight(Viewer viewer, Leaving leaving, Form form) {
        var account = leaving.who().account();
        sql.lock(account);
        var lastDay = LeavingForm.lastDay(form);
        if (sql.isSaid(form.key(), account, lastDay, leaving.reason().code())) {
            return;
        }
        handedOver(leaving).forEach(changes::lock);
        if (sql.putRight(viewer, form.key(), leaving, lastDay) == 0) {
            sql.putRight(viewer, UUID.randomUUID(), leaving, lastDay);
        }
        handOver(viewer, of(leaving.id()));
        countEverybodyAgain(viewer);
    }

    /** Whose handovers it is about. */
    List<UUID> handedOver(Leaving leaving) {
        return handovers.of(leaving).stream()
                .map(one -> one.whose().youngPerson())
                .distinct()
                .toList();
    }

    /** Each handover has that last day, and whoever has none has one. */
    private void handOver(Viewer viewer, Leaving leaving) {
        for (var one : handovers.of(leaving)) {
            isLastDay(viewer, one, leaving.lastDay());
        }
        var account = leaving.who().account();
        var opening = new HandoverChangeSql.Opening(
                account, leaving.id(), leaving.lastDay(), leaving.reason().code());
        for (var young : sql.youngPeopleOf(account, today())) {
            changes.lock(young);
            if (handovers.all(young).stream()
                    .noneMatch(one -> one.isOpen() && one.from().account().equals(account))) {
                changes.open(viewer, idOf(leaving.id(), young), young, opening);
                countAgain(viewer, young);
            }
        }
    }

    private void isLastDay(Viewer viewer, Handover one, LocalDate lastDay) {
        if (!one.from().lastDay().equals(lastDay)) {
            var young = one.whose().youngPerson();
            changes.lock(young);
            changes.say(viewer, young, one.id(), HandoverChangeSql.NewStep.lastDay(lastDay));
            countAgain(viewer, young);
        }
    }

    private void countAgain(Viewer viewer, UUID young) {
        countedAgain.ifAvailable(figures -> figures.of(viewer, young));
    }

    /** The same form sent twice opens one. */
    private static UUID idOf(UUID leaving, UUID young) {
        return UUID.nameUUIDFromBytes((leaving + " " + young).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * They stay: each handover it opened is closed with the same words, in every team, and where somebody has taken over by now a manager says who works
     * with them. One that was open before has the day it had.
     */
    void takeBack(Viewer viewer, Leaving leaving, Form form) {
        sql.lock(leaving.who().account());
        var because = form.words(LeavingForm.BECAUSE);
        handedOver(leaving).forEach(changes::lock);
        if (sql.takeBack(viewer, form.key(), leaving, because) == 0) {
            return;
        }
        for (var one : handovers.of(leaving)) {
            if (one.from().leaving() == null) {
                isLastDay(viewer, one, sql.lastDayBefore(one.id(), leaving));
            } else {
                stays(viewer, one, because);
            }
        }
        countEverybodyAgain(viewer);
    }

    /** Of young people of other teams, too, whom whoever says it does not see. */
    private void countEverybodyAgain(Viewer viewer) {
        countedAgain.ifAvailable(figures -> figures.everybody(viewer));
    }

    private void stays(Viewer viewer, Handover one, String because) {
        var young = one.whose().youngPerson();
        changes.lock(young);
        changes.say(viewer, young, one.id(), HandoverChangeSql.NewStep.words(UUID.randomUUID(), "taken-back", because));
        countAgain(viewer, young);
    }
}
