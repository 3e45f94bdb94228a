package org.kith.staff;

import java.time.Clock;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.inbox.FirstSteps;
import org.kith.outbox.Outbox;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The people who work here, and inviting more. */
@Controller
class StaffController {
    private final ActorTransactions acting;
    private final Staff staff;
    private final StaffSql sql;
    private final StaffTeamSql teams;
    private final Clock clock;
    private final Outbox outbox;
    private final List<FirstSteps> firstSteps;

    StaffController(
            ActorTransactions acting,
            Staff staff,
            StaffSql sql,
            StaffTeamSql teams,
            Clock clock,
            Outbox outbox,
            List<FirstSteps> firstSteps) {
        this.acting = acting;
        this.staff = staff;
        this.sql = sql;
        this.teams = teams;
        this.clock = clock;
        this.outbox = outbox;
        this.firstSteps = firstSteps;
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
                    TeamForm.empty(),
                    outbox.unsent(),
                    left(viewer));
        });
    }

    private long left(Viewer viewer) {
        return firstSteps.stream()
                .flatMap(room -> room.of(viewer).stream())
                .filter(step -> !step.done())
                .count();
    }

    @GetMapping("/staff/invitation")
    @OpenTo(Who.SIGNED_IN)
    Page invite(Actor actor) {
        return form(actor, InviteForm.empty());
    }

    /** The link stands on the page that answers, in no address: it is shown this once. */
    @PostMapping("/staff/invitation")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page invite(Actor actor, Form sent) {
        var form = InviteForm.checked(sent.made(InviteForm.ACCOUNT));
        return form.isWrong() ? form(actor, form) : staff.invite(actor, form, form.chose("twice", "true"));
    }

    private Page form(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            return new InvitePage(viewer, form, teams.all(Staff.organisation(viewer)));
        });
    }
}
