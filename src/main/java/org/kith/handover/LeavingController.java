package org.kith.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
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

/** Somebody who works here says that they leave, or a manager for them; that it is another day; and that they stay after all. */
@Controller
@RequestMapping("/handovers/leaving")
class LeavingController {
    private final ActorTransactions acting;
    private final Leavings leavings;
    private final LeavingSql sql;
    private final OwnDrafts drafts;

    LeavingController(ActorTransactions acting, Leavings leavings, LeavingSql sql, OwnDrafts drafts) {
        this.acting = acting;
        this.leavings = leavings;
        this.sql = sql;
        this.drafts = drafts;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LeavingPage askToLeave(Actor actor) {
        return acting.as(
                actor, viewer -> page(viewer, drafts.of(HandoverDrafts.LEAVING).orElseGet(Form::empty))
                        .beginning(sql.standing(leavings.today())));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leaving-said")
    Answer leave(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var page = page(viewer, form);
            var who = LeavingForm.who(form, page.among());
            var checked = LeavingForm.checked(form, page.among(), LeavingForm.reasonsToLeave(), leavings.today());
            var asked = LeavingForm.asksOfPast(checked, leavings.today());
            if (who == null || asked.isWrong()) {
                return page.with(
                        asked, who == null ? null : look(page, who, asked, sql.youngPeopleOf(who, leavings.today())));
            }
            var already = leavings.leave(viewer, who, form);
            if (!already.isEmpty()) {
                return page.late(already);
            }
            drafts.sent(viewer, HandoverDrafts.LEAVING, form);
            return Redirect.to("/handovers");
        });
    }

    /** What each of their young people would read; that they are named is a line in a list. */
    private LeavingPage.@Nullable Look look(LeavingPage page, UUID account, Form form, List<UUID> young) {
        var day = form.day(LeavingForm.LAST_DAY);
        if (form.wrong(LeavingForm.SURE) == null || day == null) {
            return null;
        }
        acting.shownInList(young, HandoversController.IN_LIST);
        return page.look(account, day, sql.names(young));
    }

    /** A manager says it of anybody in their teams, everybody else of themselves. */
    private LeavingPage page(Viewer viewer, Form form) {
        var may = HandoverPermissions.of(viewer);
        may.mustWork();
        var among = may.manage() ? sql.colleagues() : List.of(new LeavingSql.Working(viewer.me(), viewer.name()));
        return LeavingPage.of(
                viewer, among, sql.youngPeopleOf(viewer.me(), leavings.today()).size(), form);
    }

    @GetMapping("/{leaving}/day")
    @OpenTo(Who.SIGNED_IN)
    LeavingPage askToPutRight(Actor actor, @PathVariable UUID leaving) {
        return acting.as(actor, viewer -> {
            var one = toChange(viewer, leaving);
            var form = Form.empty().with(LeavingForm.LAST_DAY, one.lastDay().toString());
            return LeavingPage.correcting(viewer, one, form);
        });
    }

    @PostMapping("/{leaving}/day")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leaving-put-right")
    Answer putRight(Actor actor, @PathVariable UUID leaving, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var one = toChange(viewer, leaving);
            var checked = LeavingForm.checkedToPutRight(form, one, leavings.today());
            if (checked.isWrong()) {
                var page = LeavingPage.correcting(viewer, one, checked);
                return page.with(checked, look(page, one.who().account(), checked, leavings.handedOver(one)));
            }
            leavings.putRight(viewer, one, form);
            return Redirect.to("/handovers");
        });
    }

    private Leaving toChange(Viewer viewer, UUID leaving) {
        HandoverPermissions.of(viewer).mustWork();
        var one = leavings.of(leaving);
        NotAllowed.unless(!one.who().you() || sql.isInATeam(viewer.me()), "handover.no-team");
        return one;
    }

    @GetMapping("/{leaving}/return")
    @OpenTo(Who.SIGNED_IN)
    StayingPage askToStay(Actor actor, @PathVariable UUID leaving) {
        return acting.as(actor, viewer -> {
            HandoverPermissions.of(viewer).mustWork();
            var begun = drafts.of(HandoverDrafts.staying(leaving));
            return new StayingPage(viewer, leavings.of(leaving), begun.orElseGet(Form::empty));
        });
    }

    @PostMapping("/{leaving}/return")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leaving-taken-back")
    Answer stay(Actor actor, @PathVariable UUID leaving, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            HandoverPermissions.of(viewer).mustWork();
            sql.lock(leaving);
            var said = sql.takenBack(leaving);
            if (!said.isEmpty()) {
                return said.contains(form.words(LeavingForm.BECAUSE))
                        ? Redirect.to("/handovers")
                        : Redirect.to("/handovers").saying("leaving-taken-back-before");
            }
            var one = toChange(viewer, leaving);
            var checked = LeavingForm.checkedToTakeBack(form);
            if (checked.isWrong()) {
                return new StayingPage(viewer, one, checked);
            }
            leavings.takeBack(viewer, one, form);
            drafts.sent(viewer, HandoverDrafts.staying(leaving), form);
            return Redirect.to("/handovers");
        });
    }
}
