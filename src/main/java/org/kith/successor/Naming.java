package org.kith.successor;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.assignment.TakingOver;
import org.kith.form.Form;
import org.kith.handover.Handover;
import org.kith.handover.Handovers;
import org.kith.vocabulary.RolesToChoose;
import org.kith.vocabulary.WorkerRoles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Says who takes over. With it the new worker’s time begins on its first day, as who works with whom is always said; until when the worker before is
 * there the handover says; and why them is read in the handover alone, by fewer than read who works with whom. Called inside the actor's transaction, which is about that young person.
 */
@Component
@ConditionalOnWebApplication
class Naming {
    private final TakingOver takingOver;
    private final Handovers handovers;
    private final NamingSql sql;
    private final WorkerRoles roles;

    Naming(TakingOver takingOver, Handovers handovers, NamingSql sql, WorkerRoles roles) {
        this.takingOver = takingOver;
        this.handovers = handovers;
        this.sql = sql;
        this.roles = roles;
    }

    /** What whoever takes over can be to them. */
    RolesToChoose roles() {
        return roles.toChoose();
    }

    /** What whoever goes on after all can be to them: what they are stays, though the list has it no more. */
    RolesToChoose rolesOf(Handover handover) {
        return roles().staying(
                        sql.role(handover.whose().youngPerson(), handover.from().account()));
    }

    /** Where only the reason is another it is said anew, and whoever was named before goes on. */
    void name(Viewer viewer, Handover handover, UUID who, Form form) {
        var young = handover.whose().youngPerson();
        var firstDay = NamingForm.firstDay(form);
        var because = form.words(NamingForm.BECAUSE);
        var before = handover.to();
        var goesOn = before != null
                && before.account().equals(who)
                && before.firstDay().equals(firstDay)
                && sql.role(young, who).equals(form.line(NamingForm.ROLE));
        if (!goesOn) {
            takingOver.takesBack(viewer, young, begunIn(handover), say("handover.begins.anew"));
        }
        handovers.name(viewer, handover, form.key(), new Handovers.Successor(who, firstDay, because));
        if (!goesOn) {
            takingOver.begins(
                    viewer,
                    young,
                    new TakingOver.Beginning(
                            form.key(),
                            who,
                            firstDay,
                            form.line(NamingForm.ROLE),
                            say("handover.begins", handover.from().name())));
        }
    }

    /** Whoever was to stop stays: what was said of who takes over is taken back, and their own time goes on where somebody said that it ended. */
    void staysAfterAll(Viewer viewer, Handover handover, Form form) {
        var young = handover.whose().youngPerson();
        var from = handover.from();
        var because = say("handover.goes-on");
        takingOver.takesBack(viewer, young, begunIn(handover), because);
        if (!sql.goesOn(handover)) {
            takingOver.begins(
                    viewer,
                    young,
                    new TakingOver.Beginning(
                            form.key(),
                            from.account(),
                            from.lastDay().plusDays(1),
                            form.line(NamingForm.ROLE),
                            because));
        }
    }

    private List<UUID> begunIn(Handover handover) {
        return sql.named(handover.id()).stream().map(NamingSql.Named::id).toList();
    }
}
