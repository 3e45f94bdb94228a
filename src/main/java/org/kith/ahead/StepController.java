package org.kith.ahead;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.ColleaguesToChoose;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds a step that prepares what is coming: the young person and whoever works with them, for either of them. */
@Controller
@RequestMapping("/young-people/{id}/coming/{what}/steps")
class StepController {
    private final ActorTransactions acting;
    private final Comings comings;
    private final ComingWritingSql sql;
    private final Drafts drafts;
    private final ComingReaders whose;
    private final ColleaguesToChoose colleagues;

    StepController(
            ActorTransactions acting,
            Comings comings,
            ComingWritingSql sql,
            Drafts drafts,
            ComingReaders whose,
            ColleaguesToChoose colleagues) {
        this.acting = acting;
        this.comings = comings;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
        this.colleagues = colleagues;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    StepPage ask(Actor actor, @PathVariable UUID id, @PathVariable String what) {
        return acting.reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var now = comings.of(id, what);
            ComingPermissions.of(viewer).mustPrepare(now);
            return page(viewer, now, false)
                    .with(drafts.of(id, ComingDrafts.step(now)).orElseGet(Form::empty));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("coming-step-added")
    Answer add(Actor actor, @PathVariable UUID id, @PathVariable String what, Form form) {
        return acting.<Answer>reading(actor, id, ComingController.COMING, viewer -> {
            ComingPermissions.of(viewer).mustAdd();
            var now = comings.of(id, what);
            var page = page(viewer, now, false);
            var checked = StepForm.checked(form, page.who(), page.own(), comings.today());
            if (checked.isWrong()) {
                ComingPermissions.of(viewer).mustPrepare(now);
                return again(viewer, page.with(checked));
            }
            if (comings.prepare(viewer, id, what, form.key(), StepForm.what(form)) == Comings.Kept.THERE) {
                drafts.sent(viewer, id, ComingDrafts.step(now), form);
                return Redirect.to("/young-people/" + id + "/coming/" + what);
            }
            return again(viewer, page(viewer, now, true).with(form.again()));
        });
    }

    private StepPage again(Viewer viewer, StepPage page) {
        drafts.keep(viewer, page.whose().id(), ComingDrafts.step(page.coming()), page.form());
        return page;
    }

    private List<Option> team(Viewer viewer, UUID youngPerson) {
        var team = Option.each(
                sql.teamOf(youngPerson), mate -> mate.account().toString(), mate -> DisplayName.somebody(mate.name()));
        return colleagues.inLines(viewer, youngPerson, team);
    }

    private StepPage page(Viewer viewer, Coming coming, boolean late) {
        var header = whose.of(coming.youngPerson()).orElseThrow(NotFound::new);
        var who = StepForm.who(viewer, header.name(), team(viewer, coming.youngPerson()));
        return new StepPage(
                viewer,
                header,
                coming,
                who,
                Form.empty(),
                new StepPage.Around(whose.reads(viewer, header), late, comings.today()));
    }
}
