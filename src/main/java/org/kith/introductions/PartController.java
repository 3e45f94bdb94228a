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

/** Says something of an introduction: each short page has a form of its own, and what is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/introductions/{introduction}/parts/{part}")
class PartController {
    private final ActorTransactions acting;
    private final Introductions introductions;
    private final Drafts drafts;
    private final YoungPersonHeaders whose;
    private final Readers readers;

    PartController(
            ActorTransactions acting,
            Introductions introductions,
            Drafts drafts,
            YoungPersonHeaders whose,
            Readers readers) {
        this.acting = acting;
        this.introductions = introductions;
        this.drafts = drafts;
        this.whose = whose;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable UUID introduction, @PathVariable String part) {
        return acting.<Answer>reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            var may = IntroductionPermissions.of(viewer);
            may.mustReach(of(part));
            var now = introductions.of(id, introduction);
            var begun = drafts.of(id, IntroductionDrafts.of(introduction, of(part)));
            if (!may.say(of(part), now, introductions.days())) {
                return begun.<Answer>map(form -> page(viewer, now, of(part), form, form.number(PartForm.SEEN)))
                        .orElseGet(() -> Redirect.to(now.address()).saying("introduction-not-that"));
            }
            var form = begun.orElseGet(() -> PartForm.begin(now, of(part), may.own()));
            return page(viewer, now, of(part), form, null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("introduction-said")
    Answer say(
            Actor actor, @PathVariable UUID id, @PathVariable UUID introduction, @PathVariable String part, Form sent) {
        return acting.<Answer>reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            var may = IntroductionPermissions.of(viewer);
            var which = of(part);
            may.mustReach(which);
            var before = introductions.of(id, introduction);
            var form = onlyTheirLines(sent, id);
            var checked = checked(form, before, which, may);
            if (checked.isWrong()) {
                may.mustSay(which, before, introductions.days());
                return again(viewer, page(viewer, before, which, checked, null));
            }
            if (introductions.say(viewer, id, introduction, which, form) == Introductions.Kept.THERE) {
                drafts.sent(viewer, id, IntroductionDrafts.of(introduction, which), form);
                return Redirect.to(before.address());
            }
            var now = introductions.of(id, introduction);
            return again(viewer, page(viewer, now, which, PartForm.again(form, now), form.number(PartForm.SEEN)));
        });
    }

    /** What was sent before is not looked at again. */
    private Form checked(Form form, Introduction before, Part part, IntroductionPermissions may) {
        return NewSteps.sent(form, part, before).isEmpty()
                ? PartForm.checked(
                        form,
                        before,
                        part,
                        may,
                        new PartForm.Days(
                                introductions.now(),
                                introductions.lastDay(before).orElse(null)))
                : form;
    }

    /** Only what they say of themselves goes with it, as they say it. */
    private Form onlyTheirLines(Form form, UUID id) {
        var lines = introductions.aboutMe(id).lines();
        return form.withAll(
                PartForm.LINES,
                lines.stream().filter(form.values(PartForm.LINES)::contains).toList());
    }

    private PartPage again(Viewer viewer, PartPage page) {
        var one = page.introduction();
        drafts.keep(viewer, one.youngPerson(), IntroductionDrafts.of(one.id(), page.part()), page.form());
        return page;
    }

    private PartPage page(Viewer viewer, Introduction one, Part part, Form form, @Nullable Integer seen) {
        var header = whose.of(one.youngPerson()).orElseThrow(NotFound::new);
        var own = IntroductionPermissions.of(viewer).own();
        return new PartPage(
                viewer,
                header,
                one,
                part,
                form,
                new PartPage.Around(
                        readers.of(viewer, own).teamAlone(header.name()),
                        introductions.aboutMe(one.youngPerson()).lines(),
                        seen,
                        introductions.days()));
    }

    private static Part of(String part) {
        return Part.ofKey(part).orElseThrow(NotFound::new);
    }
}
