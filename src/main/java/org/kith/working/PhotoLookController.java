package org.kith.working;

import java.util.Optional;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.files.Portraits;
import org.kith.files.Portraits.Part;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The look somebody has at a photo of themselves before anybody else sees it, and their word that it is shown. */
@Controller
class PhotoLookController {
    private final ActorTransactions acting;
    private final ChosenPhoto chosen;
    private final PhotoSql sql;
    private final Portraits portraits;

    PhotoLookController(ActorTransactions acting, ChosenPhoto chosen, PhotoSql sql, Portraits portraits) {
        this.acting = acting;
        this.chosen = chosen;
        this.sql = sql;
        this.portraits = portraits;
    }

    @GetMapping("/working/photo")
    @OpenTo(Who.SIGNED_IN)
    Answer look(Actor actor) {
        return waiting(actor).<Answer>map(form -> page(actor, form)).orElseGet(() -> Redirect.to(WorkingPages.ADDRESS));
    }

    /** Of the photo that was looked at alone: where another was chosen meanwhile, that one is looked at first. */
    @PostMapping("/working/photo/square")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("working-photo")
    Answer show(Actor actor, Form sent) {
        var waiting = waiting(actor);
        if (waiting.isEmpty()) {
            return shownBefore(actor, sent)
                    ? Redirect.to(WorkingPages.ADDRESS)
                    : Redirect.to(WorkingPages.ADDRESS).saying("working-photo-not-there");
        }
        var form = waiting.get();
        if (!form.key().equals(sent.key())) {
            return Redirect.to(ChosenPhoto.ADDRESS).saying(ConfirmationMessage.NOTHING);
        }
        var photo = ChosenPhoto.photo(form);
        var part = PhotoLookPage.chosen(sent, portraits.squares(photo));
        return part.isEmpty()
                ? page(actor, form.refuse(PhotoLookPage.PART, "working.photo.look.none"))
                : show(actor, form, part.get(), portraits.of(photo, part.get()));
    }

    private Answer show(Actor actor, Form form, Part part, Portraits.Portrait portrait) {
        acting.doAs(actor, viewer -> {
            var id = ChosenPhoto.id(form, part);
            if (!sql.isThere(id, viewer.me())) {
                sql.endAll(viewer.me());
                sql.keep(id, viewer.me(), portrait);
            }
            chosen.isShown(viewer, form);
        });
        return Redirect.to(WorkingPages.ADDRESS);
    }

    private boolean shownBefore(Actor actor, Form sent) {
        return acting.as(actor, viewer -> Stream.of(Part.values())
                .anyMatch(part -> sql.isThere(ChosenPhoto.id(sent, part), viewer.me())));
    }

    private Optional<Form> waiting(Actor actor) {
        return acting.as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            return chosen.waiting();
        });
    }

    /** Squares are made outside the transaction that shows them. */
    private PhotoLookPage page(Actor actor, Form form) {
        var squares = portraits.squares(ChosenPhoto.photo(form));
        var looked = Form.empty().with(Form.KEY, form.key().toString()).refuseAll(form.wrong());
        return acting.as(actor, viewer -> new PhotoLookPage(viewer, looked, squares));
    }
}
