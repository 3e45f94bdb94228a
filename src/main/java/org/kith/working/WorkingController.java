package org.kith.working;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody who works with young people says of themselves, and how young people see it. */
@Controller
@RequestMapping("/working")
class WorkingController {
    private static final String PAGE = WorkingPages.ADDRESS;

    private final ActorTransactions acting;
    private final Working working;
    private final WorkingSql sql;
    private final WorkingPages pages;

    WorkingController(ActorTransactions acting, Working working, WorkingSql sql, WorkingPages pages) {
        this.acting = acting;
        this.working = working;
        this.sql = sql;
        this.pages = pages;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WorkingPage see(Actor actor) {
        return acting.as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            return pages.page(viewer, Form.empty());
        });
    }

    @GetMapping("/change")
    @OpenTo(Who.SIGNED_IN)
    WorkingFormPage askToSay(Actor actor) {
        return acting.as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            var form = working.now(viewer).map(WorkingForm::of).orElseGet(Form::empty);
            return new WorkingFormPage(viewer, form, sql.colleagues(), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("working-said")
    Answer say(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            var colleagues = sql.colleagues();
            var checked = WorkingForm.checked(form, colleagues);
            if (checked.isWrong()) {
                return new WorkingFormPage(viewer, checked, colleagues, null);
            }
            if (working.say(viewer, form)) {
                return Redirect.to(PAGE);
            }
            var standing = working.now(viewer).orElseThrow();
            var again = form.again().with(WorkingForm.SEEN, Integer.toString(standing.version()));
            return new WorkingFormPage(viewer, again, colleagues, standing);
        });
    }

    @PostMapping("/away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("working-away")
    Answer away(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            var standing = working.now(viewer).map(one -> one.words().away()).orElse(Away.NONE);
            var checked = WorkingForm.checkedAway(form, standing, working.today());
            var from = form.day(WorkingForm.AWAY_FROM);
            var until = form.day(WorkingForm.AWAY_UNTIL);
            if (checked.isWrong() || from == null || until == null) {
                return pages.page(viewer, checked);
            }
            var time = new Away.Time(from, until);
            working.away(viewer, away -> away.with(time));
            return working.isAlone(viewer, time) ? Redirect.to(PAGE).saying("working-away-alone") : Redirect.to(PAGE);
        });
    }

    @PostMapping("/away/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("working-back")
    Redirect takeBack(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            var from = form.day(WorkingForm.AWAY_FROM);
            if (from == null) {
                throw new NotAForm();
            }
            working.away(viewer, away -> away.without(from));
            return Redirect.to(PAGE);
        });
    }
}
