package org.kith.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.outbox.Outbox;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("team-made")
    Object make(
            Actor actor,
            @RequestParam(name = "team") Optional<UUID> brought,
            @RequestParam(defaultValue = "") String name) {
        var team = brought.orElseGet(UUID::randomUUID);
        var typed = TextInput.name(name);
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var organisation = Staff.organisation(viewer);
            var problem = problem(typed, team, teams.all(organisation));
            if (problem != null) {
                return new StaffPage(
                        viewer,
                        teams.all(organisation),
                        staff.all(organisation),
                        clock.instant(),
                        new StaffPage.NewTeam(team, typed, problem),
                        outbox.unsent());
            }
            teams.add(organisation, team, typed);
            return "redirect:/staff";
        });
    }

    @GetMapping("/staff/teams/{team}")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor, @PathVariable UUID team) {
        return acting.as(actor, viewer -> {
            var found = find(viewer, team);
            return new TeamNamePage(viewer, found, found.name(), null);
        });
    }

    @PostMapping("/staff/teams/{team}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("team-renamed")
    Object rename(Actor actor, @PathVariable UUID team, @RequestParam(defaultValue = "") String name) {
        var typed = TextInput.name(name);
        return acting.as(actor, viewer -> {
            var found = find(viewer, team);
            var problem = problem(typed, team, teams.all(Staff.organisation(viewer)));
            if (problem != null) {
                return new TeamNamePage(viewer, found, typed, problem);
            }
            teams.rename(team, typed);
            return "redirect:/staff";
        });
    }

    /** Two teams of one name could not be told apart. The same team once more is no other. */
    private static @Nullable String problem(String name, UUID team, List<Team> all) {
        if (name.isEmpty()) {
            return "team.name.missing";
        }
        return all.stream().anyMatch(one -> !one.id().equals(team) && one.name().equalsIgnoreCase(name))
                ? "team.name.there"
                : null;
    }

    private Team find(Viewer viewer, UUID team) {
        StaffPermissions.of(viewer).mustManage();
        return teams.all(Staff.organisation(viewer)).stream()
                .filter(one -> one.id().equals(team))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
