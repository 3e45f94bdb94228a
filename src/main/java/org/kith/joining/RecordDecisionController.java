package org.kith.joining;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.numbers.NumberDecisions;
import org.kith.numbers.Numbers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** That two records are one young person’s: said by a second person, taken apart, and what was done where the young person took them apart. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/parts/{join}")
class RecordDecisionController {
    private final ActorTransactions acting;
    private final RecordJoins joins;
    private final RecordJoinPages pages;
    private final NumberDecisions numbers;

    RecordDecisionController(
            ActorTransactions acting, RecordJoins joins, RecordJoinPages pages, NumberDecisions numbers) {
        this.acting = acting;
        this.joins = joins;
        this.pages = pages;
        this.numbers = numbers;
    }

    /** What comes of it: a page, and what is to be done of the numbers once it is kept. */
    private record Decided(
            Answer answer,
            Numbers.@Nullable Answer join,
            @Nullable RecordJoin part) {}

    @PostMapping("/confirmation")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("parts-joined")
    Answer confirm(Actor actor, @PathVariable UUID id, @PathVariable UUID join, Form form) {
        var decided = acting.<Decided>reading(actor, id, RecordJoinPages.PARTS, viewer -> confirmed(viewer, id, join));
        if (decided.join() != null) {
            numbers.say(actor, decided.join());
        }
        return decided.answer();
    }

    private Decided confirmed(Viewer viewer, UUID id, UUID join) {
        JoiningPermissions.of(viewer).mustDecide();
        var now = joins.find(id, join);
        if (!now.waits()) {
            return new Decided(now.holds() ? backTo(id) : backTo(id).saying("parts-meanwhile"), null, null);
        }
        var why = joins.confirm(viewer, now);
        return why.isPresent()
                ? new Decided(pages.page(viewer, id, Form.empty().refuse("", why.get()), null), null, null)
                : new Decided(backTo(id), joins.ofNumbers(now), null);
    }

    @GetMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    Answer askToPart(Actor actor, @PathVariable UUID id, @PathVariable UUID join) {
        return acting.<Answer>reading(actor, id, RecordJoinPages.PARTS, viewer -> {
            var now = mayUndo(viewer, joins.find(id, join));
            return now.isOver() ? backTo(id) : new PartsPartingPage(viewer, id, now, Form.empty());
        });
    }

    @PostMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("parts-parted")
    Answer part(Actor actor, @PathVariable UUID id, @PathVariable UUID join, Form form) {
        var decided = acting.<Decided>reading(
                actor, id, RecordJoinPages.PARTS, viewer -> parted(viewer, id, join, JoiningForm.checked(form)));
        if (decided.part() != null) {
            numbers.takeBack(actor, decided.part().kept(), join, form.words(JoiningForm.BECAUSE));
        }
        return decided.answer();
    }

    private Decided parted(Viewer viewer, UUID id, UUID join, Form form) {
        var now = mayUndo(viewer, joins.find(id, join));
        if (now.isOver()) {
            return new Decided(backTo(id).saying("parts-meanwhile"), null, null);
        }
        if (form.isWrong()) {
            return new Decided(new PartsPartingPage(viewer, id, now, form), null, null);
        }
        var parts = joins.undo(viewer, now, form.words(JoiningForm.BECAUSE));
        var next = JoiningPermissions.of(viewer).own() ? Redirect.to("/today").saying("parts-not-me") : backTo(id);
        return new Decided(next, null, parts ? now : null);
    }

    /** The young person of what was said of them; whoever proposed it, of what waits. */
    private static RecordJoin mayUndo(Viewer viewer, RecordJoin join) {
        var may = JoiningPermissions.of(viewer);
        may.mustSee();
        if (!may.own() && !(join.waits() && join.mine())) {
            may.mustDecide();
        }
        return join;
    }

    @PostMapping("/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("parts-heard")
    Answer hear(Actor actor, @PathVariable UUID id, @PathVariable UUID join, Form form) {
        var decided = acting.<Decided>reading(
                actor, id, RecordJoinPages.PARTS, viewer -> heard(viewer, id, join, JoiningForm.checkedToHear(form)));
        if (decided.part() != null) {
            numbers.takeBack(actor, decided.part().kept(), join, form.words(JoiningForm.WORDS));
        }
        return decided.answer();
    }

    private Decided heard(Viewer viewer, UUID id, UUID join, Form form) {
        JoiningPermissions.of(viewer).mustDecide();
        var now = joins.find(id, join);
        if (!now.isUnheard()) {
            return new Decided(backTo(id).saying("parts-meanwhile"), null, null);
        }
        if (form.isWrong()) {
            return new Decided(pages.page(viewer, id, form, null), null, null);
        }
        return new Decided(backTo(id), null, joins.hear(viewer, now, form.words(JoiningForm.WORDS)) ? now : null);
    }

    private static Redirect backTo(UUID id) {
        return Redirect.to("/young-people/" + id + "/parts");
    }
}
