package org.kith.introductions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins an introduction: whom they are introduced to, and why. The young person does, and whoever works with them. */
@Controller
@RequestMapping("/young-people/{id}/introductions")
class BeginController {
    private final ActorTransactions acting;
    private final Introductions introductions;
    private final IntroductionWritingSql sql;
    private final Drafts drafts;
    private final YoungPersonHeaders whose;
    private final Readers readers;

    BeginController(
            ActorTransactions acting,
            Introductions introductions,
            IntroductionWritingSql sql,
            Drafts drafts,
            YoungPersonHeaders whose,
            Readers readers) {
        this.acting = acting;
        this.introductions = introductions;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
        this.readers = readers;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    BeginPage askToBegin(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            IntroductionPermissions.of(viewer).mustWrite();
            return page(viewer, id, drafts.of(id, IntroductionDrafts.NEW).orElseGet(Form::empty), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("introduction-begun")
    Answer begin(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            var may = IntroductionPermissions.of(viewer);
            may.mustWrite();
            var page = page(viewer, id, form, null);
            var checked = BeginForm.checked(form, page.whom(), page.team(), may.own(), introductions.today());
            if (checked.isWrong()) {
                drafts.keep(viewer, id, IntroductionDrafts.NEW, form);
                return page(viewer, id, checked, null);
            }
            var there = introductions.begin(viewer, id, form);
            if (there.isPresent()) {
                drafts.sent(viewer, id, IntroductionDrafts.NEW, form);
                return Redirect.to("/young-people/" + id + "/introductions/" + there.get());
            }
            var again = form.again();
            drafts.keep(viewer, id, IntroductionDrafts.NEW, again);
            return page(viewer, id, again, introductions.of(id, form.key()));
        });
    }

    private BeginPage page(Viewer viewer, UUID id, Form form, @Nullable Introduction standing) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = IntroductionPermissions.of(viewer).own();
        return new BeginPage(
                viewer,
                header,
                form,
                new BeginPage.Choices(
                        BeginForm.whom(introductions.toMeet(viewer, id), sql.services(viewer)),
                        introductions.toHelp(viewer, id)),
                standing,
                readers.of(viewer, own).teamAlone(header.name()));
    }
}
