package org.kith.handover;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.AboutWorkers;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handovers of a young person: all there were, one of them with its steps, and opening one where this young person alone has another worker. */
@Controller
@RequestMapping("/young-people/{id}/handovers")
class HandoverController {
    static final AccessLogEntry HANDOVER = AccessLogEntry.at("handover", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Handovers handovers;
    private final HandoverSql sql;
    private final Leavings leavings;
    private final AboutWorkers about;

    HandoverController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Handovers handovers,
            HandoverSql sql,
            Leavings leavings,
            AboutWorkers about) {
        this.acting = acting;
        this.whose = whose;
        this.handovers = handovers;
        this.sql = sql;
        this.leavings = leavings;
        this.about = about;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    TheirHandoversPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, HANDOVER, viewer -> {
            HandoverPermissions.of(viewer).mustSee();
            return new TheirHandoversPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), sql.begun(id), leavings.today());
        });
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    OpeningPage askToOpen(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, HANDOVER, viewer -> opening(viewer, id, Form.empty()));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-opened")
    Answer open(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, HANDOVER, viewer -> {
            var page = opening(viewer, id, form);
            var checked = LeavingForm.checked(form, page.among(), LeavingForm.reasonsToChange(), leavings.today());
            var who = LeavingForm.who(form, page.among());
            return who == null || checked.isWrong() ? page.with(checked, null) : open(viewer, page, who, form);
        });
    }

    /** One that is open already stands, whatever else this says. */
    private Answer open(Viewer viewer, OpeningPage page, UUID who, Form form) {
        var one = handovers.open(viewer, page.whose().id(), who, form);
        return one.isWhat(form) ? Redirect.to(one.address()) : page.with(form.again(), one);
    }

    /** Of their workers a manager chooses one; a worker opens their own alone. */
    private OpeningPage opening(Viewer viewer, UUID id, Form form) {
        var may = HandoverPermissions.of(viewer);
        may.mustWork();
        var header = whose.of(id).orElseThrow(NotFound::new);
        var among = leavings.workersOf(id).stream()
                .filter(one -> may.manage() || one.account().equals(viewer.me()))
                .toList();
        return new OpeningPage(viewer, header, among, form, null);
    }

    @GetMapping("/{handover}")
    @OpenTo(Who.SIGNED_IN)
    HandoverPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.reading(actor, id, HANDOVER, viewer -> {
            HandoverPermissions.of(viewer).mustSee();
            var one = handovers.of(id, handover);
            var to = one.to();
            var sees = one.isOpen() && to != null && sql.sees(id, to.account());
            var comes = to == null || to.never() ? null : to;
            return new HandoverPage(viewer, one, sql.steps(handover), sees, newcomer(comes), leavings.now());
        });
    }

    /** Whoever takes over is met by face and in their own words, before anybody meets them. */
    private HandoverPage.@Nullable Face newcomer(Handover.@Nullable Newcomer to) {
        if (to == null) {
            return null;
        }
        var who = Set.of(to.account());
        return new HandoverPage.Face(
                about.photos(who).get(to.account()), about.of(who).get(to.account()));
    }

    /** They have not met, after all: the young person alone takes it back, and can say it again when it is so. */
    @PostMapping("/{handover}/met/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("handover-not-met")
    Redirect takeBackMet(Actor actor, @PathVariable UUID id, @PathVariable UUID handover) {
        return acting.reading(actor, id, HANDOVER, viewer -> {
            var may = HandoverPermissions.of(viewer);
            may.mustSee();
            handovers.lock(id);
            var one = handovers.of(id, handover);
            may.mustTakeBackMet(one);
            if (one.done().met() != null) {
                handovers.say(
                        viewer,
                        one,
                        new HandoverChangeSql.NewStep(UUID.randomUUID(), "not-met", null, null, null, null));
            }
            return Redirect.to(one.address() + "/met");
        });
    }
}
