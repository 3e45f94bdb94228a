package org.kith.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The team a young person is in: moved out of it by its managers, and by nobody into it from elsewhere. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/team")
class TeamController {
    private final ActorTransactions acting;
    private final AssignmentSql sql;
    private final Assignments assignments;
    private final CountedAgain countedAgain;
    private final Moving moving;

    TeamController(
            ActorTransactions acting,
            AssignmentSql sql,
            Assignments assignments,
            CountedAgain countedAgain,
            Moving moving) {
        this.acting = acting;
        this.sql = sql;
        this.assignments = assignments;
        this.countedAgain = countedAgain;
        this.moving = moving;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    TeamPage askToMove(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WorkersController.WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            return page(viewer, person, AssignmentForm.empty(assignments.ofReader()), null);
        });
    }

    /**
     * Whoever sends the same form again is told that it was done: they may not see them any more.
     */
    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("moved-before")
    Answer move(Actor actor, @PathVariable UUID id, Form form) {
        try {
            return moved(actor, id, form);
        } catch (NotFound gone) {
            if (acting.as(actor, viewer -> sql.movedBefore(form.key(), id))) {
                return Redirect.to("/young-people");
            }
            throw gone;
        }
    }

    private Answer moved(Actor actor, UUID id, Form form) {
        return acting.<Answer>reading(actor, id, WorkersController.WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            if (sql.movedBefore(form.key(), id)) {
                return Redirect.to("/young-people");
            }
            var teams = sql.otherTeams(person.teamId());
            var team = AssignmentForm.chosen(form, teams);
            var checked = AssignmentForm.checkedToMove(form, teams, assignments.now());
            var seen = form.value("seen");
            if (team == null
                    || checked.isWrong()
                    || !seen.equals(person.teamId().toString())) {
                return page(viewer, person, checked, seen);
            }
            countedAgain.of(viewer, id);
            var shared = sql.sharedWithTeams(id);
            var managers = sql.managers(team.id());
            var ended = moving.move(viewer, person, team, form);
            return new MovedPage(viewer, person, team.name(), managers, ended, shared);
        });
    }

    private TeamPage page(Viewer viewer, Person person, Form form, @Nullable String seen) {
        return new TeamPage(
                viewer,
                person,
                moving.atMost(viewer, person.id()),
                sql.otherTeams(person.teamId()),
                sql.teamsWithoutManager(person.teamId()),
                form,
                seen,
                moving.goodbyes(viewer, person.id()));
    }
}
