package org.kith.handover;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.handover.MeetingPage.About;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One meeting that is planned: the young person answers, their workers move it, and say what came of it. Whoever is second is told what stands. */
@Controller
@RequestMapping("/young-people/{id}/handovers/{handover}/meetings/{meeting}")
class MeetingController {
    private final ActorTransactions acting;
    private final Handovers handovers;
    private final Readers readers;
    private final Clock clock;

    MeetingController(ActorTransactions acting, Handovers handovers, Readers readers, Clock clock) {
        this.acting = acting;
        this.handovers = handovers;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    MeetingPage askWhatCame(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting) {
        return acting.reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var page = page(viewer, id, handover, meeting, About.CAME);
            return page.isToCome()
                    ? page
                    : page.with(page.form()
                            .with(MeetingForm.DAY, String.valueOf(page.planned().day())));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-came")
    Answer sayWhatCame(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting, Form form) {
        return acting.<Answer>reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var page = page(viewer, id, handover, meeting, About.CAME);
            var checked =
                    MeetingForm.checkedHeld(MeetingForm.checkedAfter(form, clock), page.handover(), page.planned());
            if (page.came() != null || checked.isWrong()) {
                return answer(page, checked, came -> MeetingForm.isSaid(form, came));
            }
            handovers.sayWhatCame(viewer, page.handover(), page.planned(), form);
            return all(page);
        });
    }

    @GetMapping("/plan")
    @OpenTo(Who.SIGNED_IN)
    MeetingPage askForAnotherDay(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting) {
        return acting.reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var page = page(viewer, id, handover, meeting, About.PLAN);
            return page.came() == null ? page.with(MeetingForm.of(page.planned())) : page;
        });
    }

    @PostMapping("/plan")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-planned")
    Answer move(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting, Form form) {
        return acting.<Answer>reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var page = page(viewer, id, handover, meeting, About.PLAN);
            var same =
                    form.with(MeetingForm.WHICH, MeetingForm.of(page.planned()).value(MeetingForm.WHICH));
            var checked = MeetingForm.checkedHour(
                    MeetingForm.checked(same, page.today().here()), clock);
            if (!page.planned().isOn(form.day(MeetingForm.DAY))) {
                checked = MeetingForm.checkedAgainst(checked, page.handover(), page.meetings());
            }
            if (page.came() != null || checked.isWrong()) {
                return answer(page, checked, came -> MeetingForm.isPlanned(same, came));
            }
            handovers.plan(viewer, page.handover(), same, meeting);
            return all(page);
        });
    }

    @GetMapping("/answer")
    @OpenTo(Who.SIGNED_IN)
    MeetingPage askForAnAnswer(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting) {
        return acting.reading(
                actor, id, HandoverController.HANDOVER, viewer -> page(viewer, id, handover, meeting, About.ANSWER));
    }

    @PostMapping("/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-answered")
    Answer sayWhatSuits(
            Actor actor, @PathVariable UUID id, @PathVariable UUID handover, @PathVariable UUID meeting, Form form) {
        return acting.<Answer>reading(actor, id, HandoverController.HANDOVER, viewer -> {
            var page = page(viewer, id, handover, meeting, About.ANSWER);
            var checked = MeetingForm.checkedAnswer(form);
            if (page.came() != null || checked.isWrong()) {
                return answer(page, checked, came -> false);
            }
            handovers.answer(viewer, page.handover(), page.planned(), form);
            return all(page);
        });
    }

    /** What they said of it already stands; else it is shown again with what was typed. */
    private static Answer answer(MeetingPage page, Form form, Predicate<HandoverStep> isWhatWasSaid) {
        var came = page.came();
        return came != null && came.said().byYou() && isWhatWasSaid.test(came) ? all(page) : page.with(form);
    }

    private static Redirect all(MeetingPage page) {
        return Redirect.to(page.handover().address() + "/meetings");
    }

    private MeetingPage page(Viewer viewer, UUID id, UUID handover, UUID meeting, About about) {
        var may = HandoverPermissions.of(viewer);
        may.mustSee();
        handovers.lock(id);
        var one = handovers.of(id, handover);
        if (about == About.ANSWER) {
            may.mustAnswer(one);
        } else {
            may.mustMeet(one);
        }
        var all = handovers.meetings(one);
        var who = readers.of(viewer, may.own()).teamAlone(one.whose().name());
        var today = Today.at(clock);
        return new MeetingPage(viewer, one, about, all.one(meeting), all, who, today, Form.empty());
    }
}
