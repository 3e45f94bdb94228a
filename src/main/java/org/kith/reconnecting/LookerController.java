package org.kith.reconnecting;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who looks from now on: as the young person chooses at any time, and as a manager names them where nobody is left who does. */
@Controller
@RequestMapping("/young-people/{id}/reconnecting/{wish}/looker")
class LookerController {
    private static final List<String> CHOSEN = List.of("as-told", "for-them");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Wishes wishes;
    private final LookerSql lookers;
    private final WishWritingSql writing;

    LookerController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Wishes wishes,
            LookerSql lookers,
            WishWritingSql writing) {
        this.acting = acting;
        this.whose = whose;
        this.wishes = wishes;
        this.lookers = lookers;
        this.writing = writing;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LookerPage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID wish) {
        return acting.reading(
                actor, id, ReconnectingController.RECONNECTING, viewer -> page(viewer, id, wish, Form.empty()));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reconnecting-looker")
    Answer choose(Actor actor, @PathVariable UUID id, @PathVariable UUID wish, Form form) {
        return acting.<Answer>reading(actor, id, ReconnectingController.RECONNECTING, viewer -> {
            var page = page(viewer, id, wish, form);
            var checked = form.refuseIf(
                            WishForm.isNone(form.value(WishForm.LOOKER), page.team()),
                            WishForm.LOOKER,
                            "reconnecting.looker.none")
                    .refuseIf(
                            !page.own() && !CHOSEN.contains(form.value("chosen")),
                            "chosen",
                            "reconnecting.looker.chosen.none");
            if (checked.isWrong()) {
                return page(viewer, id, wish, checked);
            }
            var all = "/young-people/" + id + "/reconnecting";
            if (page.own()) {
                return wishes.choose(viewer, id, wish, form.id(WishForm.LOOKER)) == Wishes.Kept.THERE
                        ? Redirect.to(all + "/" + wish)
                        : Redirect.to(all + "/" + wish).saying("reconnecting-so-already");
            }
            return name(viewer, page.left(), form)
                    ? Redirect.to(all)
                    : Redirect.to(all).saying("reconnecting-so-already");
        });
    }

    /** As a manager: not where the young person chose somebody meanwhile. */
    private boolean name(Viewer viewer, LookerSql.Left left, Form form) {
        writing.lock(left.wish());
        if (!writing.looksNoMore(left.row())) {
            return false;
        }
        var young = left.youngPerson();
        return writing.looks(viewer, young, left.wish(), form.id(WishForm.LOOKER), form.value("chosen")) == 1;
    }

    private LookerPage page(Viewer viewer, UUID id, UUID wish, Form form) {
        ReconnectingPermissions.of(viewer).mustSee();
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = ReconnectingPermissions.of(viewer).own();
        var team = wishes.lookers(viewer, id);
        if (own) {
            var chosen = wishes.of(id, wish);
            ReconnectingPermissions.of(viewer).mustChoose(chosen);
            var looker = chosen.looker();
            var others = looker == null || wishes.lastDay(chosen) == null
                    ? team
                    : LookerPage.without(looker.account(), team);
            return new LookerPage(viewer, header, chosen.name(), LookerPage.now(chosen), wish, null, others, form);
        }
        var left = lookers.leftOf(id).stream()
                .filter(one -> one.wish().equals(wish))
                .findFirst()
                .orElseThrow(NotFound::new);
        var others = LookerPage.without(left.account(), team);
        return new LookerPage(viewer, header, "", left.name(), wish, left, others, form);
    }
}
