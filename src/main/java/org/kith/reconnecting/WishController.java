package org.kith.reconnecting;

import java.util.List;
import java.util.Optional;
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
import org.kith.form.Option;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says whom a young person would like back: they themselves, or somebody of their team as they were told it. */
@Controller
@RequestMapping("/young-people/{id}/reconnecting")
class WishController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Wishes wishes;
    private final WishSql sql;
    private final Drafts drafts;

    WishController(ActorTransactions acting, YoungPersonHeaders whose, Wishes wishes, WishSql sql, Drafts drafts) {
        this.acting = acting;
        this.whose = whose;
        this.wishes = wishes;
        this.sql = sql;
        this.drafts = drafts;
    }

    /** @param person somebody of their circle, whose name then stands there; by id, so that no name is in an address */
    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    WishFormPage ask(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> person) {
        return acting.reading(actor, id, ReconnectingController.RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustSee();
            var begun = drafts.of(id, ReconnectingDrafts.NEW).orElseGet(Form::empty);
            var name = person.flatMap(one -> sql.nameInCircle(id, one))
                    .filter(one -> begun.line("name").isEmpty());
            return page(viewer, id, name.map(one -> begun.with("name", one)).orElse(begun), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reconnecting-added")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, ReconnectingController.RECONNECTING, viewer -> {
            ReconnectingPermissions.of(viewer).mustSee();
            var own = ReconnectingPermissions.of(viewer).own();
            var checked = WishForm.checked(form, lookers(viewer, id), own);
            if (checked.isWrong()) {
                return again(viewer, id, checked, null);
            }
            var there = wishes.add(viewer, id, form);
            if (there.isPresent()) {
                drafts.sent(viewer, id, ReconnectingDrafts.NEW, form);
                return Redirect.to("/young-people/" + id + "/reconnecting/" + there.get());
            }
            return again(viewer, id, form.again(), wishes.of(id, form.key()));
        });
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private WishFormPage again(Viewer viewer, UUID id, Form form, @Nullable Wish standing) {
        drafts.keep(viewer, id, ReconnectingDrafts.NEW, form);
        return page(viewer, id, form, standing);
    }

    private WishFormPage page(Viewer viewer, UUID id, Form form, @Nullable Wish standing) {
        return new WishFormPage(viewer, whose.of(id).orElseThrow(NotFound::new), form, lookers(viewer, id), standing);
    }

    private List<Option> lookers(Viewer viewer, UUID id) {
        return ReconnectingPermissions.of(viewer).own() ? wishes.lookers(viewer, id) : List.of();
    }
}
