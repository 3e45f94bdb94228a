package org.kith.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.NotAForm;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person who works here. */
@Controller
class ColleagueController {
    private final ActorTransactions acting;
    private final Staff staff;
    private final StaffSql sql;
    private final StaffTeamSql teams;
    private final Sessions sessions;
    private final Clock clock;

    ColleagueController(
            ActorTransactions acting, Staff staff, StaffSql sql, StaffTeamSql teams, Sessions sessions, Clock clock) {
        this.acting = acting;
        this.staff = staff;
        this.sql = sql;
        this.teams = teams;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/staff/{account}")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor, @PathVariable UUID account) {
        return about(
                actor,
                account,
                (viewer, colleague) -> new ColleaguePage(
                        viewer,
                        colleague,
                        teams.all(Staff.organisation(viewer)),
                        teams.said(account),
                        sql.namesakes(account),
                        StaffPermissions.of(viewer, colleague),
                        staff.wayIn(account),
                        staff.otherWaysIn(viewer, account),
                        clock.instant()));
    }

    @PostMapping("/staff/{account}/teams")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("colleague-moved")
    Answer moveTo(
            Actor actor,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") List<UUID> team,
            @RequestParam(defaultValue = "") String teams,
            @RequestParam(required = false) @Nullable List<UUID> held,
            @RequestParam(defaultValue = "") String sure) {
        if (!teams.equals("chosen")) {
            show(actor, account);
            throw new NotAForm();
        }
        if (team.isEmpty()) {
            var asking = sure.equals("yes") ? Optional.<Page>empty() : asksFirst(actor, account, held);
            if (asking.isPresent()) {
                return asking.get();
            }
        }
        var back = "/staff/" + account;
        return staff.moveTo(actor, account, team, held)
                ? team.isEmpty() ? Redirect.to(back).saying("colleague-teamless") : Redirect.to(back)
                : acting.as(actor, viewer -> TooLate.page(viewer, "too-late.teams", "", back));
    }

    /** Whoever would be in no team any more is asked about once more; nothing is asked about who is in none. */
    private Optional<Page> asksFirst(Actor actor, UUID account, @Nullable List<UUID> held) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var colleague = sql.one(Staff.organisation(viewer), account).orElseThrow(NotFound::new);
            StaffPermissions.of(viewer, colleague).mustChange();
            var theirs = teams.all(Staff.organisation(viewer)).stream()
                    .filter(team -> colleague.teams().contains(team.id()))
                    .toList();
            return theirs.isEmpty() ? Optional.empty() : Optional.of(new TeamlessPage(viewer, colleague, theirs, held));
        });
    }

    @PostMapping("/staff/{account}/link")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page newLink(Actor actor, @PathVariable UUID account, @RequestParam Optional<UUID> form) {
        return staff.newLink(actor, account, form.orElseGet(UUID::randomUUID));
    }

    @GetMapping("/staff/{account}/ending")
    @OpenTo(Who.SIGNED_IN)
    Page askToEnd(Actor actor, @PathVariable UUID account) {
        return about(actor, account, (viewer, colleague) -> {
            StaffPermissions.of(viewer, colleague).mustShutOut();
            return new EndingPage(viewer, colleague, sql.returnsWaitingFor(Staff.organisation(viewer), account));
        });
    }

    @PostMapping("/staff/{account}/ending")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("colleague-ended")
    Redirect end(Actor actor, @PathVariable UUID account, @RequestParam(defaultValue = "") String sure) {
        if (!sure.equals("yes")) {
            askToEnd(actor, account);
            throw new NotAForm();
        }
        staff.end(actor, account);
        sessions.endAll(account);
        return Redirect.to("/staff");
    }

    private Page about(Actor actor, UUID account, BiFunction<Viewer, Colleague, Page> work) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var colleague = sql.one(Staff.organisation(viewer), account).orElseThrow(NotFound::new);
            return work.apply(viewer, colleague);
        });
    }
}
