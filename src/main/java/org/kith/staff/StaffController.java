package org.kith.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.outbox.Outbox;
import org.kith.web.Page;
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people who work here, and inviting more. */
@Controller
class StaffController {
    private final ActorTransactions acting;
    private final Staff staff;
    private final StaffSql sql;
    private final StaffTeamSql teams;
    private final Clock clock;
    private final Outbox outbox;

    StaffController(
            ActorTransactions acting, Staff staff, StaffSql sql, StaffTeamSql teams, Clock clock, Outbox outbox) {
        this.acting = acting;
        this.staff = staff;
        this.sql = sql;
        this.teams = teams;
        this.clock = clock;
        this.outbox = outbox;
    }

    @GetMapping("/staff")
    @OpenTo(Who.SIGNED_IN)
    Page list(Actor actor) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var organisation = Staff.organisation(viewer);
            return new StaffPage(
                    viewer,
                    teams.all(organisation),
                    sql.all(organisation),
                    clock.instant(),
                    new StaffPage.NewTeam(UUID.randomUUID(), "", null),
                    outbox.unsent());
        });
    }

    @GetMapping("/staff/invitation")
    @OpenTo(Who.SIGNED_IN)
    Page invite(Actor actor) {
        return form(actor, InviteForm.empty(), Map.of());
    }

    /** The link stands on the page that answers, in no address: it is shown this once. */
    @PostMapping("/staff/invitation")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page invite(
            Actor actor,
            @RequestParam Optional<UUID> account,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") List<UUID> team,
            @RequestParam(defaultValue = "false") boolean twice) {
        var form = new InviteForm(account.orElseGet(UUID::randomUUID), TextInput.name(name), role, team);
        var problems = form.problems();
        return problems.isEmpty() ? staff.invite(actor, form, twice) : form(actor, form, problems);
    }

    private Page form(Actor actor, InviteForm form, Map<String, String> problems) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            return new InvitePage(viewer, form, teams.all(Staff.organisation(viewer)), problems);
        });
    }
}
