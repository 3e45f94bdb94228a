package org.kith.contact;

import java.util.Map;
import java.util.Objects;
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
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a young person can be reached: said by them and their team, with what was said before. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}")
class ContactController {
    private static final Map<ContactPart, AccessLogEntry> LOOKS = Map.of(
            ContactPart.REACH, AccessLogEntry.at("reach", "about-me"),
            ContactPart.LIKED, AccessLogEntry.at("how-i-like-it", "about-me"));

    private final ActorTransactions acting;
    private final ContactSql sql;
    private final ContactDetails details;

    ContactController(ActorTransactions acting, ContactSql sql, ContactDetails details) {
        this.acting = acting;
        this.sql = sql;
        this.details = details;
    }

    @GetMapping("/reach")
    @OpenTo(Who.SIGNED_IN)
    ContactPage reach(Actor actor, @PathVariable UUID id) {
        return form(actor, id, ContactPart.REACH);
    }

    @PostMapping("/reach")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reach-kept")
    Answer saveReach(Actor actor, @PathVariable UUID id, Form form) {
        return save(actor, id, ContactPart.REACH, form);
    }

    @GetMapping("/how-i-like-it")
    @OpenTo(Who.SIGNED_IN)
    ContactPage liked(Actor actor, @PathVariable UUID id) {
        return form(actor, id, ContactPart.LIKED);
    }

    @PostMapping("/how-i-like-it")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("liked-kept")
    Answer saveLiked(Actor actor, @PathVariable UUID id, Form form) {
        return save(actor, id, ContactPart.LIKED, form);
    }

    private ContactPage form(Actor actor, UUID id, ContactPart part) {
        return acting.reading(actor, id, look(part), viewer -> page(viewer, part, id, null, false));
    }

    private static AccessLogEntry look(ContactPart part) {
        return Objects.requireNonNull(LOOKS.get(part));
    }

    /** What was typed comes back where it cannot be kept, and where somebody else was faster. */
    private Answer save(Actor actor, UUID id, ContactPart part, Form form) {
        var checked = ContactForm.checked(form);
        var right = !checked.isWrong();
        if (right && acting.<Boolean>changing(actor, id, viewer -> keep(viewer, id, form))) {
            var next = Redirect.to("/young-people/" + id + "/" + part.page());
            return ContactForm.takenAway(form)
                    .filter(gone -> gone.part() == ContactPart.REACH)
                    .map(gone -> next.saying(acting.changing(actor, id, viewer -> gone(id, gone))))
                    .orElse(next);
        }
        return acting.reading(actor, id, look(part), viewer -> page(viewer, part, id, checked, right));
    }

    private boolean keep(Viewer viewer, UUID id, Form form) {
        person(viewer, id);
        return details.keep(viewer, id, form);
    }

    private String gone(UUID id, ContactKind kind) {
        var nothing = sql.details(id).stream()
                .noneMatch(one -> one.holds() && one.kind().reaches());
        return nothing && kind.reaches() ? "reach-gone" : "reach-gone-" + kind.key();
    }

    private ContactPage page(Viewer viewer, ContactPart part, UUID id, @Nullable Form typed, boolean meanwhile) {
        return ContactPage.of(viewer, part, person(viewer, id), sql.details(id), typed, meanwhile);
    }

    private ReachedPerson person(Viewer viewer, UUID id) {
        var person = sql.person(id).orElseThrow(NotFound::new);
        ContactPermissions.of(viewer).mustChange();
        return person;
    }
}
