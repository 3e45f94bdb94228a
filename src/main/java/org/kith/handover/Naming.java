package org.kith.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.assignment.TakingOver;
import org.kith.form.Form;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Says who takes over. With it the new worker’s time begins on its first day and that of the worker before ends after the last one, as who works with
 * whom is always said. Called inside the actor's transaction, which is about that young person.
 */
@Component
@ConditionalOnWebApplication
class Naming {
    private final TakingOver takingOver;
    private final Handovers handovers;

    Naming(TakingOver takingOver, Handovers handovers) {
        this.takingOver = takingOver;
        this.handovers = handovers;
    }

    void name(Viewer viewer, Handover handover, UUID who, Form form, LocalDate today) {
        var young = handover.whose().youngPerson();
        var firstDay = NamingForm.firstDay(form);
        var because = form.words(NamingForm.BECAUSE);
        var before = handover.to();
        if (before != null && before.account().equals(who) && before.firstDay().equals(firstDay)) {
            return;
        }
        if (before != null) {
            instead(viewer, young, before, because, today);
        }
        handovers.say(
                viewer, handover, new HandoverChangeSql.NewStep(form.key(), "named", because, null, firstDay, who));
        takingOver.begins(viewer, young, new TakingOver.Beginning(who, firstDay, form.line(NamingForm.ROLE), because));
        takingOver.stops(
                viewer, young, handover.from().account(), handover.from().lastDay(), because);
    }

    /** Whoever was to take over and has not begun never does; whoever has stops today. */
    private void instead(Viewer viewer, UUID young, Handover.Newcomer before, String because, LocalDate today) {
        if (before.firstDay().isAfter(today)) {
            takingOver.neverBegins(viewer, young, before.account(), before.firstDay(), because);
        } else {
            takingOver.stops(viewer, young, before.account(), today.minusDays(1), because);
        }
    }
}
