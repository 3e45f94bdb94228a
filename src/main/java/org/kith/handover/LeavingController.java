package org.kith.handover;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody who works here says that they leave, or a manager for them; and that they stay after all. */
@Controller
@RequestMapping("/handovers/leaving")
class LeavingController {
    private final ActorTransactions acting;
    private final Leavings leavings;
    private final LeavingSql sql;

    LeavingController(ActorTransactions acting, Leavings leavings, LeavingSql sql) {
        this.acting = acting;
        this.leavings = leavings;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LeavingPage askToLeave(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, Form.empty()).beginning(sql.standing(leavings.today())));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leaving-said")
    Answer leave(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var page = page(viewer, form);
            var checked = LeavingForm.checked(form, page.among(), LeavingForm.reasonsToLeave(), leavings.today());
            var who = LeavingForm.who(form, page.among());
            if (who == null || checked.isWrong()) {
                return page.with(checked, List.of());
            }
            var already = leavings.leave(viewer, who, form);
            return already.isEmpty() ? Redirect.to("/handovers") : page.with(form.again(), already);
        });
    }

    /** A manager says it of anybody in their teams, everybody else of themselves. */
    private LeavingPage page(Viewer viewer, Form form) {
        var may = HandoverPermissions.of(viewer);
        may.mustWork();
        var among = may.manage() ? sql.colleagues() : List.of(new LeavingSql.Working(viewer.me(), viewer.name()));
        var told = sql.youngPeopleOf(viewer.me(), leavings.today()).size();
        return new LeavingPage(viewer, among, told, form, List.of(), false);
    }

    @GetMapping("/{leaving}/return")
    @OpenTo(Who.SIGNED_IN)
    StayingPage askToStay(Actor actor, @PathVariable UUID leaving) {
        return acting.as(actor, viewer -> {
            HandoverPermissions.of(viewer).mustWork();
            return new StayingPage(viewer, leavings.of(leaving), Form.empty());
        });
    }

    @PostMapping("/{leaving}/return")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leaving-taken-back")
    Answer stay(Actor actor, @PathVariable UUID leaving, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            HandoverPermissions.of(viewer).mustWork();
            var said = sql.takenBack(leaving);
            if (!said.isEmpty()) {
                return said.contains(form.words(LeavingForm.BECAUSE))
                        ? Redirect.to("/handovers")
                        : Redirect.to("/handovers").saying("leaving-taken-back-before");
            }
            var one = sql.one(leaving).stream().findFirst().orElseThrow(NotFound::new);
            NotAllowed.unless(!one.who().you() || sql.isInATeam(viewer.me()), "handover.no-team");
            var checked = LeavingForm.checkedToTakeBack(form);
            if (checked.isWrong()) {
                return new StayingPage(viewer, one, checked);
            }
            leavings.takeBack(viewer, one, form);
            return Redirect.to("/handovers");
        });
    }
}
