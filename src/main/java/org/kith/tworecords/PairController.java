package org.kith.tworecords;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** That two records are one young person's: said by a second person, turned down, and taken back. */
@Controller
@RequestMapping("/young-people/{id}/two-records/{pair}")
class PairController {
    private final ActorTransactions acting;
    private final RecordPairs pairs;
    private final TwoRecordsPages pages;

    PairController(ActorTransactions acting, RecordPairs pairs, TwoRecordsPages pages) {
        this.acting = acting;
        this.pairs = pairs;
        this.pages = pages;
    }

    /** Nothing comes of a form in which nothing stands. */
    @PostMapping("/confirmation")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("two-said")
    Answer confirm(Actor actor, @PathVariable UUID id, @PathVariable UUID pair, Form form) {
        return acting.<Answer>reading(actor, id, TwoRecordsPages.LOOK, viewer -> {
            TwoRecordsPermissions.of(viewer).mustSay();
            var other = pairs.record(pairs.find(id, pair).besides(id));
            var why = pairs.whyNot(pairs.record(id), other);
            if (why.isPresent()) {
                return pages.page(viewer, id, Form.empty().refuseSaying("", why.get()), other.id());
            }
            var next = Redirect.to(TwoRecordsPage.at(id) + "?with=" + other.id());
            return pair.equals(form.uuid(TwoRecordsForm.PAIR)) && pairs.confirm(viewer, id, pair)
                    ? next
                    : next.saying("two-meanwhile");
        });
    }

    @GetMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    Answer askToPart(Actor actor, @PathVariable UUID id, @PathVariable UUID pair) {
        return acting.<Answer>reading(actor, id, TwoRecordsPages.LOOK, viewer -> {
            var now = open(viewer, id, pair);
            return now.isOver() ? Redirect.to(TwoRecordsPage.at(id)) : parting(viewer, id, now, Form.empty());
        });
    }

    @PostMapping("/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("two-parted")
    Answer part(Actor actor, @PathVariable UUID id, @PathVariable UUID pair, Form form) {
        return acting.<Answer>reading(actor, id, TwoRecordsPages.LOOK, viewer -> {
            var now = open(viewer, id, pair);
            var checked = TwoRecordsForm.checked(form);
            if (checked.isWrong()) {
                return now.isOver() ? Redirect.to(TwoRecordsPage.at(id)) : parting(viewer, id, now, checked);
            }
            return pairs.undo(viewer, id, pair, form.words(TwoRecordsForm.BECAUSE))
                    ? Redirect.to(TwoRecordsPage.at(id))
                    : TooLate.page(viewer, "too-late.two", form.value(TwoRecordsForm.BECAUSE), TwoRecordsPage.at(id));
        });
    }

    private RecordPair open(Viewer viewer, UUID id, UUID pair) {
        TwoRecordsPermissions.of(viewer).mustSay();
        return pairs.find(id, pair);
    }

    private PairPartingPage parting(Viewer viewer, UUID id, RecordPair now, Form form) {
        return new PairPartingPage(viewer, pairs.record(id), pairs.record(now.besides(id)), now, form);
    }
}
