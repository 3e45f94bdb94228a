package org.kith.staff;

import java.time.Clock;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.Outbox;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Teams: made and renamed by the administrator. */
@Controller
class TeamsController {
    private final ActorTransactions acting;
    private final StaffTeamSql teams;
    private final StaffSql staff;
    private final Clock clock;
    private final Outbox outbox;

    TeamsController(ActorTransactions acting, StaffTeamSql teams, StaffSql staff, Clock clock, Outbox outbox) {
        this.acting = acting;
        this.teams = teams;
        this.staff = staff;
        this.clock = clock;
        this.outbox = outbox;
    }

    @PostMapping("/staff/teams")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("team-made")
    Answer make(Actor actor, Form sent) {
        var form = sent.made(TeamForm.TEAM);
        var team = form.id(TeamForm.TEAM);
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var organisation = Staff.organisation(viewer);
            var all = teams.all(organisation);
            if (TeamForm.isThere(form, all)) {
                return Redirect.to("/staff");
            }
            var checked = TeamForm.checked(form, team, teams.called(organisation, form.name(TeamForm.NAME)));
            if (checked.isWrong()) {
                return new StaffPage(
                        viewer, all, staff.all(organisation), clock.instant(), checked, outbox.unsent(), 0);
            }
            teams.add(organisation, team, form.name(TeamForm.NAME));
            return Redirect.to("/staff");
        });
    }

    @GetMapping("/staff/teams/{team}")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor, @PathVariable UUID team) {
        return acting.as(actor, viewer -> {
            var found = find(viewer, team);
            return new TeamNamePage(viewer, found, Form.empty().with(TeamForm.NAME, found.name()));
        });
    }

    @PostMapping("/staff/teams/{team}")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("team-renamed")
    Answer rename(Actor actor, @PathVariable UUID team, Form form) {
        return acting.as(actor, viewer -> {
            var found = find(viewer, team);
            var called = teams.called(Staff.organisation(viewer), form.name(TeamForm.NAME));
            var checked = TeamForm.checked(form, team, called);
            if (checked.isWrong()) {
                return new TeamNamePage(viewer, found, checked);
            }
            teams.rename(team, form.name(TeamForm.NAME));
            return Redirect.to("/staff");
        });
    }

    private Team find(Viewer viewer, UUID team) {
        StaffPermissions.of(viewer).mustManage();
        return teams.all(Staff.organisation(viewer)).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
