package org.kith.tworecords;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether there is another record of a young person: looked for, looked at side by side, and proposed; and what the young person says of it. */
@Controller
@RequestMapping("/young-people/{id}/two-records")
class TwoRecordsController {
    private final ActorTransactions acting;
    private final RecordPairs pairs;
    private final TwoRecordsPages pages;
    private final OwnWordSql words;

    TwoRecordsController(ActorTransactions acting, RecordPairs pairs, TwoRecordsPages pages, OwnWordSql words) {
        this.acting = acting;
        this.pairs = pairs;
        this.pages = pages;
        this.words = words;
    }

    /** @param with whose record stands beside it, where whoever looks works with both */
    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Page look(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        return acting.reading(actor, id, TwoRecordsPages.LOOK, viewer -> pages.page(viewer, id, Form.empty(), with));
    }

    /** Whose name or number it is stands beside it first; with a reason, it is proposed. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("two-proposed")
    Answer propose(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, TwoRecordsPages.LOOK, viewer -> {
            TwoRecordsPermissions.of(viewer).mustSay();
            return TwoRecordsForm.isProposed(form) ? proposed(viewer, id, form) : looked(viewer, id, form);
        });
    }

    private Answer looked(Viewer viewer, UUID id, Form form) {
        var checked = form.needs(TwoRecordsForm.WHO, "two.who.none");
        var called = checked.isWrong() ? null : pairs.called(id, form.line(TwoRecordsForm.WHO));
        if (called == null) {
            return pages.choice(viewer, id, checked, List.of());
        }
        if (called.size() == 1) {
            return Redirect.to(
                            TwoRecordsPage.at(id) + "?with=" + called.getFirst().id())
                    .saying("two-beside");
        }
        return pages.choice(viewer, id, form.refuseIf(called.isEmpty(), TwoRecordsForm.WHO, "two.who.nobody"), called);
    }

    private Answer proposed(Viewer viewer, UUID id, Form form) {
        var one = pairs.record(id);
        var other = pairs.record(Objects.requireNonNullElse(form.uuid(TwoRecordsForm.OTHER), id));
        var checked = TwoRecordsForm.checked(form);
        var why = pairs.whyNot(one, other);
        if (why.isPresent() || checked.isWrong()) {
            var refused = why.map(words -> checked.refuseSaying("", words)).orElse(checked);
            return pages.page(viewer, id, refused, other.id());
        }
        return pairs.propose(viewer, id, other.id(), form)
                ? Redirect.to(TwoRecordsPage.at(id) + "?with=" + other.id())
                : TooLate.page(viewer, "too-late.two", form.value(TwoRecordsForm.BECAUSE), TwoRecordsPage.at(id));
    }

    /** The young person says whether they were written down twice. */
    @PostMapping("/word")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("two-word-yes")
    Answer word(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, TwoRecordsPages.LOOK, viewer -> {
            TwoRecordsPermissions.of(viewer).mustBeOwn();
            var checked = TwoRecordsForm.checkedByThem(form);
            if (checked.isWrong()) {
                return pages.page(viewer, id, checked, null);
            }
            var said = form.letter(TwoRecordsForm.WORDS);
            var isNo = form.chose(TwoRecordsForm.SAYS, TwoRecordsForm.NO);
            words.add(viewer, form.key(), id, isNo, said.isBlank() ? null : said);
            var next = Redirect.to(TwoRecordsPage.at(id));
            return isNo ? next.saying("two-word-no") : next;
        });
    }
}
