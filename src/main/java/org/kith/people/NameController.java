package org.kith.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The name a young person goes by, which no return knows. */
@Controller
class NameController {
    private static final AccessLogEntry NAME = AccessLogEntry.at("name", "about-me");
    private static final AccessLogEntry BEFORE = AccessLogEntry.at("names-before", "about-me");

    private final ActorTransactions acting;
    private final YoungPersonSql sql;

    NameController(ActorTransactions acting, YoungPersonSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/young-people/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    NamePage form(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, NAME, viewer -> NamePage.empty(viewer, person(viewer, id)));
    }

    /**
     * A young person is asked before they have no name any more.
     *
     * <p>What was typed comes back where it cannot be kept, and where somebody else was faster.
     */
    @PostMapping("/young-people/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("name-kept")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable String pronouns,
            @RequestParam(name = "seen-pronouns", defaultValue = "") String seenPronouns,
            @RequestParam(defaultValue = "false") boolean without,
            RedirectAttributes next) {
        var form = NameForm.of(name, seen);
        var own = acting.<Boolean>as(actor, viewer -> viewer.youngPerson() != null);
        var spoken = pronouns == null ? null : PronounsForm.of(pronouns, seenPronouns);
        var wrong = own && form.takesAway() && !without ? NamePage.NAMELESS : form.wrong();
        var right = wrong == null && (spoken == null || spoken.wrong() == null);
        if (right && acting.<Boolean>changing(actor, id, viewer -> rename(viewer, id, form, spoken))) {
            if (form.name() == null) {
                next.addFlashAttribute(ConfirmationMessage.OTHERWISE, "name-none");
            }
            return own ? "redirect:/today" : "redirect:/young-people/" + id;
        }
        return acting.reading(
                actor, id, NAME, viewer -> NamePage.again(viewer, person(viewer, id), form, spoken, wrong, right));
    }

    @GetMapping("/young-people/{id}/names-before")
    @OpenTo(Who.SIGNED_IN)
    NamesBeforePage before(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, BEFORE, viewer -> {
            var person = sql.person(id).orElseThrow(NotFound::new);
            NotAllowed.unless(PeoplePermissions.of(viewer).openNamesBefore(), "names-before.not-yours");
            return new NamesBeforePage(viewer, person, sql.namesBefore(id), sql.pronounsBefore(id));
        });
    }

    /** @param pronouns null where the form had no place for them: they stay */
    private boolean rename(Viewer viewer, UUID id, NameForm form, @Nullable PronounsForm pronouns) {
        var person = person(viewer, id);
        return sql.rename(
                id, form, pronouns == null ? PronounsForm.of(person.pronouns(), person.pronouns()) : pronouns);
    }

    private YoungPerson person(Viewer viewer, UUID id) {
        var person = sql.person(id).orElseThrow(NotFound::new);
        NotAllowed.unless(PeoplePermissions.of(viewer).giveName(), "name.not-yours");
        return person;
    }
}
